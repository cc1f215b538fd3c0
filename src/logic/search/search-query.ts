import { levels, type Level } from '../levels.ts';

/** What a reader asks for: words, and the kinds of page and the levels that the results are narrowed to. */
export interface SearchQuery {
  words: string;
  types: readonly string[];
  levels: readonly Level[];
}

/** The most that a question may hold, in characters. A longer one is cut, not refused. */
export const longestQuestion = 200;

/**
 * Reads a question from the query string of an address such as `?q=effort&type=Metric&level=journey`.
 * Anybody can write an address, so what is not known is left out and nothing ever throws.
 */
export function readQuery(search: string, knownTypes: readonly string[]): SearchQuery {
  const parameters = new URLSearchParams(search);
  return {
    words: cleanWords(parameters.get('q') ?? ''),
    types: chosen(parameters.getAll('type'), knownTypes),
    levels: chosen(parameters.getAll('level'), levels),
  };
}

/** The same question as a query string, beginning with `?`; an empty question is an empty text. */
export function writeQuery({ words, types, levels }: SearchQuery): string {
  const parameters = new URLSearchParams([
    ...(words ? [['q', words]] : []),
    ...types.map((type) => ['type', type]),
    ...levels.map((level) => ['level', level]),
  ]);
  return parameters.size > 0 ? `?${parameters}` : '';
}

/** Whether there is nothing to look for. */
export function isEmpty({ words, types, levels }: SearchQuery): boolean {
  return words === '' && types.length === 0 && levels.length === 0;
}

/** What was typed or written into an address, as one line without control characters, cut to a sane length. */
export function cleanWords(typed: string): string {
  const line = typed
    .slice(0, 50 * longestQuestion)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  return [...line].slice(0, longestQuestion).join('').trim();
}

/** Those of the options that were named, in the order of the options, each once, in any case of letters. */
function chosen<T extends string>(named: readonly string[], options: readonly T[]): T[] {
  const names = new Set(named.map((name) => name.toLowerCase()));
  return options.filter((option) => names.has(option.toLowerCase()));
}
