import { daysBetween, type Day } from './deck/days.ts';

/** A check counts as due soon so many days before it is overdue: one quarter, to plan it. */
export const soonDays = 90;

/** Where an entry stands with its next check. */
export type ReviewStanding = 'overdue' | 'due soon' | 'checked';

/**
 * The day on which an entry is due to be checked again: the same day of the month so many months
 * later, or the last of a month that has no such day.
 */
export function dueDay(checkedOn: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = checkedOn.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Where an entry stands on a day. On the day itself it is due, and from the next on overdue. */
export function reviewStanding(due: Day, today: Day): ReviewStanding {
  const left = daysBetween(today, due);
  if (left < 0) return 'overdue';
  return left <= soonDays ? 'due soon' : 'checked';
}
