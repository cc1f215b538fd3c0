import { expect, test } from 'vitest';
import { chainReliability } from './chain.ts';

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
