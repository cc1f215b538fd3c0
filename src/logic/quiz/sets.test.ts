import { expect, test } from 'vitest';
import { quizAddress, setAddress, setsOf } from './sets.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

test.each([
  { count: 12, sizes: [12] },
  { count: 13, sizes: [7, 6] },
  { count: 61, sizes: [11, 10, 10, 10, 10, 10] },
])('$count situations make sets of $sizes', ({ count, sizes }) => {
  const sets = setsOf(numbers(count));
  expect(sets.map(({ length }) => length)).toEqual(sizes);
  expect(sets.flat().sort((a, b) => a - b)).toEqual(numbers(count));
});

test('each set keeps the order, and reaches from the first to the last', () => {
  expect(setsOf(numbers(25))[0]).toEqual([0, 3, 6, 9, 12, 15, 18, 21, 24]);
});

test('a situation leads to the set that holds it', () => {
  const situations = numbers(25).map((number) => ({ id: `s${number}` }));
  expect(quizAddress(situations, 's3')).toBe('/quiz/?start=s3');
  expect(quizAddress(situations, 's5')).toBe('/quiz/sets/3/?start=s5');
  expect(setAddress('2')).toBe('/quiz/sets/2/');
  expect(setAddress('1')).toBe('/quiz/');
});
