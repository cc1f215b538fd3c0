import type { Collection } from '../../schemas/collections.ts';
import type { Entry } from '../entry.ts';
import { placeOfValue } from '../places-in-yaml.ts';
import { problemAt, type Problem } from '../problem.ts';

/** After so many months somebody should look at an entry again. Notes are observations of one day, which do not age. */
const term: Partial<Record<Collection, number>> = { glossary: 36, sources: 36, scenarios: 36 };
const usualTerm = 18;

/** Days that have not come yet, and as advice entries that nobody has looked at for longer than their term. */
export function reviewDates(entries: readonly Entry[], today: string): Problem[] {
  return entries.flatMap((entry) => [...daysToCome(entry, today), ...due(entry, today)]);
}

function daysToCome({ file, fields }: Entry, today: string): Problem[] {
  if (!fields) return [];
  return ['published', 'reviewed', 'observed'].flatMap((name) => {
    const day = dayIn(fields.data[name]);
    if (day === undefined || day <= today) return [];
    const message = `\`${name}\` is ${day}, which has not come yet; write the day on which it happened, today or before.`;
    return [problemAt(file, placeOfValue(fields.document, [name]), 'day-to-come', message)];
  });
}

function due({ file, collection, fields }: Entry, today: string): Problem[] {
  const day = dayIn(fields?.data['reviewed']);
  if (!fields || day === undefined || collection === 'notes') return [];
  const months = term[collection] ?? usualTerm;
  if (monthsLater(day, months) >= today) return [];
  const message = `Nobody has checked this since ${day}, and ${months} months is the term; read it, correct it, and write today's day.`;
  return [problemAt(file, placeOfValue(fields.document, ['reviewed']), 'review-due', message)];
}

/** A day as it is compared; what is no day is reported as a wrong value. */
function dayIn(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
}

function monthsLater(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, date)).toISOString().slice(0, 10);
}
