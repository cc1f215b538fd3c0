import { expect, test } from 'vitest';
import { oneOf, seededRandom } from './seeded-random.ts';

const three = (seed: number) => {
  const random = seededRandom(seed);
  return [random(), random(), random()].map((number) => Math.round(number * 2 ** 32));
};

/** Computed by a second implementation of mulberry32, in Python. */
test.each([
  { seed: 0, numbers: [1144304738, 1416247, 958946056] },
  { seed: 1, numbers: [2693262067, 11749833, 2265367787] },
  { seed: 2026, numbers: [1955961175, 1324980858, 2839649622] },
])('the numbers that follow seed $seed are the same on every machine', ({ seed, numbers }) => {
  expect(three(seed)).toEqual(numbers);
});

test('nothing can be chosen from nothing', () => {
  expect(() => oneOf([], seededRandom(1))).toThrow('There is nothing to choose from.');
});
