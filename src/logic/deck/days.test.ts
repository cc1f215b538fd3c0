import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysAfter, daysBetween, isDay } from './days.ts';
import { anyDay } from './deck.sample.ts';

test.each([
  ['2026-11-22', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-1-1', false],
  ['22 November 2026', false],
  ['2026-11-22T10:00:00Z', false],
  [20261122, false],
  [null, false],
])('whether %j is a day: %s', (value, is) => {
  expect(isDay(value)).toBe(is);
});

test.each([
  { from: '2026-11-22', days: 1, to: '2026-11-23' },
  { from: '2026-12-31', days: 1, to: '2027-01-01' },
  { from: '2026-03-28', days: 2, to: '2026-03-30' },
  { from: '2026-11-22', days: 0, to: '2026-11-22' },
  { from: '9999-12-30', days: 5, to: '9999-12-31' },
])('$days days after $from is $to', ({ from, days, to }) => {
  expect(daysAfter(from, days)).toBe(to);
});

test('the days between two days lead from one to the other', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (from, to) => {
      expect(daysAfter(from, daysBetween(from, to))).toBe(to);
      expect(isDay(from)).toBe(true);
    }),
  );
});
