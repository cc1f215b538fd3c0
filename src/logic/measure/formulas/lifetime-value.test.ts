import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cashFlows, marginMultiple, multipleFromNow, twoStageMultiple } from './lifetime-value.ts';
import { keptAfter, meanLifetime } from './retention.ts';

const rate = fc.double({ min: 0, max: 0.95, noNaN: true });

test('the closed form is the sum of many years of the same margin', () => {
  fc.assert(
    fc.property(rate, fc.double({ min: 0.01, max: 0.5, noNaN: true }), (retention, discount) => {
      const years = cashFlows(Array<number>(2000).fill(1), retention, discount);
      expect(multipleFromNow(retention, discount)).toBeCloseTo(years.at(-1)!.cumulative, 6);
    }),
  );
});

test('the same retention in both stages is the simple case, from now on', () => {
  fc.assert(
    fc.property(rate, rate, (retention, discount) => {
      expect(twoStageMultiple(retention, retention, discount)).toBeCloseTo(multipleFromNow(retention, discount), 9);
    }),
  );
});

test('the published rows of the article are met', () => {
  expect([0.6, 0.7, 0.8, 0.9].map((retention) => marginMultiple(retention, 0.1).toFixed(2))).toEqual([
    '1.20',
    '1.75',
    '2.67',
    '4.50',
  ]);
});

test('a month of 95% is a year of 54%', () => {
  expect(keptAfter(95, 12).toFixed(0)).toBe('54');
});

test('without churn there is no mean lifetime', () => {
  expect(meanLifetime(0)).toBeUndefined();
});
