import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inSeededOrder } from './seeded-order.ts';

const twelve = Array.from({ length: 12 }, (_, index) => index);

/** Computed by a second implementation of FNV-1a, mulberry32 and the shuffle, in Python. */
test.each([
  { seed: 'a', order: [7, 3, 4, 8, 11, 6, 2, 9, 10, 1, 0, 5] },
  { seed: 'k7mt', order: [2, 7, 9, 11, 1, 0, 4, 3, 8, 10, 5, 6] },
  { seed: 'class-7b', order: [9, 4, 7, 1, 8, 11, 0, 6, 2, 5, 3, 10] },
])('the order of seed “$seed” is the same on every machine', ({ seed, order }) => {
  expect(inSeededOrder(twelve, seed)).toEqual(order);
});

test('without a seed the order stays', () => {
  expect(inSeededOrder(twelve, undefined)).toEqual(twelve);
});

test('every item is in every order once', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer()), fc.string(), (items, seed) => {
      const order = inSeededOrder(items, seed);
      expect([...order].sort()).toEqual([...items].sort());
      expect(inSeededOrder(items, seed)).toEqual(order);
    }),
  );
});

test('every item comes first about as often as any other', () => {
  const firsts = Array.from({ length: 6000 }, (_, number) => inSeededOrder([0, 1, 2, 3, 4, 5], `s${number}`)[0]);
  for (const item of [0, 1, 2, 3, 4, 5]) {
    const share = firsts.filter((first) => first === item).length;
    expect(share).toBeGreaterThan(900);
    expect(share).toBeLessThan(1100);
  }
});
