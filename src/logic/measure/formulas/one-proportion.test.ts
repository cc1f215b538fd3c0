import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logBinomial } from './distributions.ts';
import { exactBinomialTest, oneProportionTest } from './one-proportion.ts';

const cases = fc
  .integer({ min: 1, max: 60 })
  .chain((n) =>
    fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n), fc.double({ min: 0.02, max: 0.98, noNaN: true })),
  );

test('two-sided p adds up every outcome that is no likelier than the one observed', () => {
  fc.assert(
    fc.property(cases, ([successes, n, expected]) => {
      const observed = logBinomial(successes, n, expected);
      let sum = 0;
      for (let k = 0; k <= n; k++) {
        const likelihood = logBinomial(k, n, expected);
        if (likelihood <= observed + 1e-7) sum += Math.exp(likelihood);
      }
      expect(exactBinomialTest(successes, n, expected).twoSided).toBeCloseTo(Math.min(1, sum), 6);
    }),
  );
});

test('what is just as expected is no surprise', () => {
  expect(exactBinomialTest(5, 10, 0.5).twoSided).toBe(1);
});

test.each([0, 10])('%d of 10 leaves the z test without a variance', (successes) => {
  expect(oneProportionTest(successes, 10, 0.5)).toBeUndefined();
});
