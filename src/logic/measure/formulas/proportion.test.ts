import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjustedWald, clip, exactInterval, plainWald, wilson, type Limits } from './proportion.ts';

const counts = fc
  .integer({ min: 1, max: 2000 })
  .chain((n) => fc.record({ n: fc.constant(n), successes: fc.integer({ min: 0, max: n }) }));
const confidence = fc.constantFrom(0.9, 0.95, 0.99);

const methods: [string, (successes: number, n: number, confidence: number) => Limits][] = [
  ['adjusted Wald', (successes, n, sure) => clip(adjustedWald(successes, n, sure))],
  ['Wilson', wilson],
  ['exact', exactInterval],
];

describe.each(methods)('the %s interval', (_, interval) => {
  test('holds the share and lies between 0 and 1', () => {
    fc.assert(
      fc.property(counts, confidence, ({ n, successes }, sure) => {
        const { low, high } = interval(successes, n, sure);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(successes / n + 1e-12);
        expect(high).toBeGreaterThanOrEqual(successes / n - 1e-12);
      }),
    );
  });

  test('narrows as more people give the same share', () => {
    fc.assert(
      fc.property(counts, confidence, fc.integer({ min: 2, max: 9 }), ({ n, successes }, sure, times) => {
        const few = interval(successes, n, sure);
        const many = interval(times * successes, times * n, sure);
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });

  test('widens with confidence', () => {
    fc.assert(
      fc.property(counts, ({ n, successes }) => {
        const [less, more] = [interval(successes, n, 0.9), interval(successes, n, 0.99)];
        expect(more.high - more.low).toBeGreaterThanOrEqual(less.high - less.low);
      }),
    );
  });

  test('mirrors itself when success and failure change places', () => {
    fc.assert(
      fc.property(counts, confidence, ({ n, successes }, sure) => {
        const [one, other] = [interval(successes, n, sure), interval(n - successes, n, sure)];
        expect(one.low).toBeCloseTo(1 - other.high, 7);
      }),
    );
  });
});

test('the plain interval has no width where all agree, which is why it is not used', () => {
  expect(plainWald(10, 10, 0.95)).toEqual({ low: 1, high: 1 });
});
