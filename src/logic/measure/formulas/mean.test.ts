import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deviation, mean, meanInterval, median } from './mean.ts';
import { geometricInterval, geometricMean } from './task-time.ts';

const values = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 40 });
const confidence = fc.constantFrom(0.9, 0.95, 0.99);

test('the middle of an even number of values lies between the two in the middle', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([3, 1, 2])).toBe(2);
  expect(median([7])).toBe(7);
});

test('the deviation is that of a sample', () => {
  expect(deviation([1, 2, 3])).toBe(1);
});

// Twelve scores of a student project (movie-pigeon-sus); the limits are worked out in the article on the scale.
test('a t interval is as an article works it out', () => {
  const scores = [87.5, 87.5, 90, 82.5, 75, 77.5, 60, 90, 85, 75, 80, 72.5];
  const { low, high } = meanInterval(scores, 0.95)!;
  expect([low.toFixed(1), high.toFixed(1)]).toEqual(['74.6', '85.8']);
});

// Six published times (sauro-average-times); the limits are worked out in the article on task time.
test('a geometric interval is as an article works it out', () => {
  const { low, high } = geometricInterval([100, 101, 102, 103, 104, 200], 0.95)!;
  expect([low.toFixed(0), high.toFixed(0)]).toEqual(['85', '152']);
});

test('one value has no interval', () => {
  expect(meanInterval([5], 0.95)).toBeUndefined();
  expect(geometricInterval([5], 0.95)).toBeUndefined();
});

test('intervals hold their estimates, and narrow when everybody comes twice', () => {
  fc.assert(
    fc.property(values, confidence, (some, sure) => {
      const plain = meanInterval(some, sure)!;
      expect(plain.low).toBeLessThanOrEqual(mean(some));
      expect(plain.high).toBeGreaterThanOrEqual(mean(some));
      const ratio = geometricInterval(some, sure)!;
      expect(ratio.low).toBeLessThanOrEqual(geometricMean(some) * (1 + 1e-12));
      expect(ratio.high).toBeGreaterThanOrEqual(geometricMean(some) * (1 - 1e-12));
      const twice = meanInterval([...some, ...some], sure)!;
      expect(twice.high - twice.low).toBeLessThanOrEqual(plain.high - plain.low);
    }),
  );
});

test('the geometric mean never passes the arithmetic one, nor the slowest or fastest time', () => {
  fc.assert(
    fc.property(values, (times) => {
      expect(geometricMean(times)).toBeLessThanOrEqual(mean(times) * (1 + 1e-12));
      expect(geometricMean(times)).toBeGreaterThanOrEqual(Math.min(...times) * (1 - 1e-12));
    }),
  );
});
