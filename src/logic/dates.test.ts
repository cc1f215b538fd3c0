import { expect, test } from 'vitest';
import { dayInWords, latest } from './dates.ts';

test('a day is written so that no reader can mistake month and day', () => {
  expect(dayInWords('2026-03-04')).toBe('4 March 2026');
  expect(dayInWords('2026-11-22')).toBe('22 November 2026');
});

test('the latest day is found over the turn of a year', () => {
  expect(latest(['2025-12-31', '2026-01-02', '2026-01-01'])).toBe('2026-01-02');
  expect(latest([])).toBeUndefined();
});
