/**
 * A day of the reader's calendar, such as 2026-11-22. What comes back does so on a day and not at
 * an hour, so whoever practices late one evening can go on early the next morning.
 */
export type Day = string;

const msOfADay = 86_400_000;

/** Whether a value is a day that exists. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && dayOf(time) === value;
}

/** How many days lie between two days; negative when the second comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / msOfADay);
}

/** The day so many days after another, no later than the last day that four digits can name. */
export function daysAfter(day: Day, days: number): Day {
  const time = Date.parse(`${day}T00:00:00Z`) + days * msOfADay;
  return dayOf(Math.min(time, Date.UTC(9999, 11, 31)));
}

function dayOf(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}
