import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysAfter, daysBetween, isDay } from './deck/days.ts';
import { dueDay, reviewStanding, soonDays } from './reviews.ts';
import { reviewTerms } from './review-terms.ts';

test.each([
  { on: '2026-11-22', months: 12, due: '2027-11-22' },
  { on: '2026-11-22', months: 24, due: '2028-11-22' },
  { on: '2026-01-31', months: 1, due: '2026-02-28' },
  { on: '2024-02-29', months: 12, due: '2025-02-28' },
  { on: '2024-02-29', months: 48, due: '2028-02-29' },
  { on: '2026-12-31', months: 2, due: '2027-02-28' },
])('what was checked on $on is due after $months months on $due', ({ on, months, due }) => {
  expect(dueDay(on, months)).toBe(due);
});

test('any check is due on a day that exists, neither before its month nor behind it', () => {
  const days = fc.integer({ min: 0, max: 36_500 }).map((days) => daysAfter('2000-01-01', days));
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 60 }), (on, months) => {
      const due = dueDay(on, months);
      expect(isDay(due)).toBe(true);
      expect(daysBetween(on, due)).toBeGreaterThanOrEqual(months * 28);
      expect(daysBetween(on, due)).toBeLessThanOrEqual(months * 31);
    }),
  );
});

test('an entry is due soon for a quarter, and overdue from the day after', () => {
  const due = '2027-11-22';
  expect(reviewStanding(due, daysAfter(due, -soonDays - 1))).toBe('checked');
  expect(reviewStanding(due, daysAfter(due, -soonDays))).toBe('due soon');
  expect(reviewStanding(due, due)).toBe('due soon');
  expect(reviewStanding(due, daysAfter(due, 1))).toBe('overdue');
});

test('every collection has a term of one to three years, and a reason that goes on a sentence', () => {
  for (const { months, because } of Object.values(reviewTerms)) {
    expect([12, 24, 36]).toContain(months);
    expect(because).toMatch(/^[a-z].*[^.]$/);
  }
});
