import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chainReliability, jointLimits, jointReliability, neededFromEach } from './chain.ts';

test.each([
  { p: 0.95, n: 1, whole: 0.95, when: 'there is one contact' },
  { p: 0.95, n: 3, whole: 0.857, when: 'there are three' },
  { p: 0.95, n: 6, whole: 0.735, when: 'there are six' },
  { p: 0.95, n: 9, whole: 0.63, when: 'there are nine' },
  { p: 1, n: 9, whole: 1, when: 'each contact always works' },
  { p: 0, n: 3, whole: 0, when: 'no contact ever works' },
])('a chain of $n at $p works with probability $whole when $when', ({ p, n, whole }) => {
  expect(chainReliability(p, n)).toBeCloseTo(whole, 3);
});

test.each([
  { p: 95, n: 6, says: 'A probability is from 0 to 1; this is 95.' },
  { p: -0.1, n: 6, says: 'A probability is from 0 to 1; this is -0.1.' },
  { p: NaN, n: 6, says: 'A probability is from 0 to 1; this is NaN.' },
  { p: 0.95, n: 0, says: 'A chain has a whole number of contacts, 1 or more; this is 0.' },
  { p: 0.95, n: 2.5, says: 'A chain has a whole number of contacts, 1 or more; this is 2.5.' },
])('p = $p and n = $n are refused', ({ p, n, says }) => {
  expect(() => chainReliability(p, n)).toThrow(new RangeError(says));
});

const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 9 });

test('contacts of their own reliability multiply', () => {
  expect(jointReliability([0.9, 0.8, 0.5])).toBeCloseTo(0.36);
  expect(jointReliability([])).toBe(1);
  expect(jointReliability(Array.from({ length: 6 }, () => 0.95))).toBeCloseTo(chainReliability(0.95, 6));
});

test('the product lies within what is possible at all', () => {
  expect(jointLimits([0.95, 0.95, 0.95, 0.95, 0.95, 0.95]).least).toBeCloseTo(0.7);
  expect(jointLimits([0.2, 0.3])).toEqual({ least: 0, most: 0.2 });
  fc.assert(
    fc.property(shares, (contacts) => {
      const { least, most } = jointLimits(contacts);
      const together = jointReliability(contacts);
      expect(least).toBeLessThanOrEqual(together + 1e-9);
      expect(together).toBeLessThanOrEqual(most);
    }),
  );
});

test('what each has to reach gives back the whole', () => {
  expect(neededFromEach(0.95, 7)).toBeCloseTo(0.9927, 4);
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 20 }), (together, n) => {
      expect(chainReliability(neededFromEach(together, n), n)).toBeCloseTo(together, 9);
    }),
  );
});

test('what is no probability is refused everywhere', () => {
  expect(() => jointReliability([0.9, 95])).toThrow('A probability is from 0 to 1; this is 95.');
  expect(() => jointLimits([-1])).toThrow('A probability is from 0 to 1; this is -1.');
  expect(() => neededFromEach(2, 3)).toThrow('A probability is from 0 to 1; this is 2.');
  expect(() => neededFromEach(0.9, 0)).toThrow('A chain has a whole number of contacts, 1 or more; this is 0.');
});
