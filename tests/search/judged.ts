import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The ways in which people word a question. */
export const classes = [
  'exact',
  'stem',
  'prefix',
  'typo',
  'synonym',
  'acronym',
  'natural',
  'question',
  'phrase',
  'nonsense',
] as const;

export type QueryClass = (typeof classes)[number];

/** A question with what answers it. */
export interface Judged {
  query: string;
  class: string;
  /** By address: 2 is what the person wants, 1 is useful. Nonsense has none. */
  answers: Readonly<Record<string, number>>;
}

/** Reads one half of the judged set. */
export function readJudged(half: 'tuning' | 'checking'): (Judged & { class: QueryClass })[] {
  return parse(readFileSync(new URL(`${half}.yaml`, import.meta.url), 'utf8')) as (Judged & { class: QueryClass })[];
}
