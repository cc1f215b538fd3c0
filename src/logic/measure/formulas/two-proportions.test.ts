import fc from 'fast-check';
import { expect, test } from 'vitest';
import { neededPerGroup, powerOf } from './power.ts';
import { severalProportionsTest, smallestExpected } from './several-proportions.ts';
import {
  differenceInterval,
  effectSize,
  nMinusOneTest,
  pooledTest,
  relativeChange,
  unpooledTest,
} from './two-proportions.ts';

const counts = fc
  .integer({ min: 1, max: 500 })
  .chain((n) => fc.record({ n: fc.constant(n), successes: fc.integer({ min: 0, max: n }) }));
const confidence = fc.constantFrom(0.9, 0.95, 0.99);

test('the interval of the difference holds the difference, and lies between −1 and 1', () => {
  fc.assert(
    fc.property(counts, counts, confidence, (first, second, sure) => {
      const { low, high } = differenceInterval(first, second, sure);
      const difference = second.successes / second.n - first.successes / first.n;
      expect(low).toBeGreaterThanOrEqual(-1);
      expect(high).toBeLessThanOrEqual(1);
      expect(difference).toBeGreaterThanOrEqual(low);
      expect(difference).toBeLessThanOrEqual(high);
    }),
  );
});

test('versions that change places change the sign and nothing else', () => {
  fc.assert(
    fc.property(counts, counts, (first, second) => {
      const [one, other] = [nMinusOneTest(first, second), nMinusOneTest(second, first)];
      expect(one?.z).toBe(other && 0 - other.z);
      expect(one?.p).toBe(other?.p);
    }),
  );
});

test('two groups give the chi-square of their pooled z', () => {
  fc.assert(
    fc.property(counts, counts, (first, second) => {
      const z = pooledTest(first, second)?.z;
      const several = severalProportionsTest([first, second])?.chiSquare;
      if (z === undefined) expect(several).toBeUndefined();
      else expect(several).toBeCloseTo(z ** 2, 6);
    }),
  );
});

test.each([0, 20])('there is no test where %d of 20 act in both groups', (successes) => {
  const group = { successes, n: 20 };
  expect(pooledTest(group, group)).toBeUndefined();
  expect(nMinusOneTest(group, group)).toBeUndefined();
  expect(unpooledTest(group, group)).toBeUndefined();
  expect(severalProportionsTest([group, group, group])).toBeUndefined();
});

test('158% of something is 58% more', () => {
  expect(relativeChange(100, 158)).toBe(58);
  expect(relativeChange(50, 25)).toBe(-50);
});

test('the effect size grows with the distance and has its sign', () => {
  expect(effectSize(0.4, 0.4)).toBe(0);
  expect(effectSize(0.4, 0.5)).toBeLessThan(0);
  expect(effectSize(1, 0)).toBeCloseTo(Math.PI, 12);
});

test('the smallest expected count is that of the rarer outcome in the smaller group', () => {
  expect(
    smallestExpected([
      { successes: 1, n: 10 },
      { successes: 1, n: 90 },
    ]),
  ).toBeCloseTo(0.2, 12);
});

test('as many people as are needed have the power that was asked for', () => {
  const rate = fc.integer({ min: 1, max: 99 });
  fc.assert(
    fc.property(rate, rate, fc.constantFrom(0.8, 0.9, 0.95), confidence, (first, second, power, sure) => {
      fc.pre(first !== second);
      const needed = neededPerGroup(first / 100, second / 100, power, sure);
      expect(powerOf(first / 100, second / 100, needed, sure)).toBeCloseTo(power, 6);
    }),
  );
});
