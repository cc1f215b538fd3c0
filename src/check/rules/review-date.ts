import { reviewTerms } from '../../logic/review-terms.ts';
import { dueDay, reviewStanding } from '../../logic/reviews.ts';
import type { Entry } from '../entry.ts';
import { nameOfPath, placeOfValue } from '../places-in-yaml.ts';
import { problemAt, type Problem } from '../problem.ts';

/** Days that have not come yet, and as advice entries whose check is overdue. */
export function reviewDates(entries: readonly Entry[], today: string): Problem[] {
  return entries.flatMap((entry) => [...daysToCome(entry, today), ...overdue(entry, today)]);
}

const days = [['published'], ['reviewed', 'on'], ['observed']];

function daysToCome({ file, fields }: Entry, today: string): Problem[] {
  if (!fields) return [];
  return days.flatMap((path) => {
    const day = dayIn(fields.data, path);
    if (day === undefined || day <= today) return [];
    const message = `\`${nameOfPath(path)}\` is ${day}, which has not come yet; write the day on which it happened, today or before.`;
    return [problemAt(file, placeOfValue(fields.document, path), 'day-to-come', message)];
  });
}

function overdue({ file, collection, fields }: Entry, today: string): Problem[] {
  if (!fields) return [];
  const path = ['reviewed', 'on'];
  const day = dayIn(fields.data, path);
  if (day === undefined) return [];
  const { months } = reviewTerms[collection];
  if (reviewStanding(dueDay(day, months), today) !== 'overdue') return [];
  const message = `Nobody has checked this since ${day}, and ${months} months is the term; read it, correct it, and write today's day.`;
  return [problemAt(file, placeOfValue(fields.document, path), 'review-due', message)];
}

/** A day as it is compared; what is no day is reported as a wrong value. */
function dayIn(data: unknown, path: readonly string[]): string | undefined {
  const value = path.reduce<unknown>((inner, name) => (Object(inner) as Record<string, unknown>)[name], data);
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
}
