import type { SearchQuery } from './search-query.ts';
import { wordsIn } from './words.ts';

/** How much was found, for example: 4 results for “effort”. A word that no page contains is named first. */
export function foundSentence(total: number, { words }: SearchQuery, missing: readonly string[] = []): string {
  const results = total === 1 ? '1 result' : `${total} results`;
  const without = missing.length > 0 ? `No page contains ${missing.map(quoted).join(' or ')}. ` : '';
  return without + (words ? `${results} for ${quoted(words)}` : results);
}

/** That nothing was found, for example: No page contains “xyz”. */
export function nothingSentence({ words, types, levels }: SearchQuery): string {
  const narrowed = types.length + levels.length > 0;
  if (words === '') return 'No page fits these filters.';
  return narrowed ? `No page within these filters contains ${quoted(words)}.` : `No page contains ${quoted(words)}.`;
}

/** What to try when nothing was found; the way to the list of all pages follows. */
export function advice({ words, types, levels }: SearchQuery): string {
  if (types.length + levels.length > 0) return 'Take a filter away';
  return wordsIn(words).length > 1 ? 'Try a word less' : 'Try another word';
}

/** What the button says that shows further results. */
export function moreSentence(left: number, step: number): string {
  return left === 1
    ? 'Show the last result'
    : left <= step
      ? `Show the last ${left} results`
      : `Show ${step} more of ${left}`;
}

/** A question in quotation marks, cut where it would fill the line. */
function quoted(words: string): string {
  const letters = [...words];
  return `“${letters.length > 60 ? `${letters.slice(0, 60).join('').trimEnd()}…` : words}”`;
}
