import type { Findings } from './search-index.ts';
import { isNarrowed, type SearchQuery } from './search-query.ts';

/** How much was found, for example: 4 results for “effort”. Words that no page contains are named first. */
export function foundSentence({ total, query, corrections, missing }: Found): string {
  const results = total === 1 ? '1 result' : `${total} results`;
  const words = correctedWords(query.words, corrections);
  return missingSentence(missing) + (words ? `${results} for ${quoted(words)}` : results);
}

type Found = Pick<Findings, 'total' | 'query' | 'corrections' | 'missing'>;

/** That nothing was found, for example: No page contains “xyz”. */
export function nothingSentence({ words, filters }: SearchQuery, isWithoutTexts = false): string {
  const narrowed = isNarrowed(filters);
  if (isWithoutTexts) return `No title, name or heading contains ${quoted(words)}.`;
  if (words === '') return 'No page fits these filters.';
  return narrowed ? `No page within these filters contains ${quoted(words)}.` : `No page contains ${quoted(words)}.`;
}

/** What the button says that shows further results. */
export function moreSentence(left: number, step: number): string {
  return left === 1
    ? 'Show the last result'
    : left <= step
      ? `Show the last ${left} results`
      : `Show ${step} more of ${left}`;
}

/** A question with its typing errors corrected. */
export function correctedWords(words: string, corrections: Findings['corrections']): string {
  return corrections.reduce(
    (text, { typed, corrected }) =>
      text
        .split(/([\p{L}\p{N}'’]+)/u)
        .map((piece) => (piece.toLowerCase() === typed ? corrected : piece))
        .join(''),
    words,
  );
}

function missingSentence(missing: readonly string[]): string {
  return missing.length > 0 ? `No page contains ${missing.map(quoted).join(' or ')}. ` : '';
}

/** A question in quotation marks, cut where it would fill the line. */
export function quoted(words: string): string {
  const letters = [...words];
  return `“${letters.length > 60 ? `${letters.slice(0, 60).join('').trimEnd()}…` : words}”`;
}
