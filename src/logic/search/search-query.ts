import { facets, type Facet } from './search-page.ts';

/** What a reader asks for: words, and what the results are narrowed to. */
export interface SearchQuery {
  words: string;
  /** Whether nothing is to be corrected: the reader means what was typed. */
  literally: boolean;
  filters: Filters;
}

/** For each kind of filter the chosen values; of one kind, a page needs one, and of each kind it needs some. */
export type Filters = Readonly<Record<Facet, readonly string[]>>;

/** The most that a question may hold, in characters. A longer one is cut, not refused. */
export const longestQuestion = 200;

/** Nothing chosen of any kind. */
export const noFilters: Filters = { type: [], level: [], touchpoint: [], evidence: [] };

/**
 * Reads a question from the query string of an address such as `?q=effort&type=Metric&level=journey`.
 * Anybody can write an address, so what is not known is left out and nothing ever throws.
 */
export function readQuery(search: string, known: Filters): SearchQuery {
  const parameters = new URLSearchParams(search);
  return {
    words: cleanWords(parameters.get('q') ?? ''),
    literally: parameters.has('literally'),
    filters: byFacet((facet) => chosen(parameters.getAll(facet), known[facet])),
  };
}

/** The same question as a query string, beginning with `?`; an empty question is an empty text. */
export function writeQuery({ words, literally, filters }: SearchQuery): string {
  const parameters = new URLSearchParams([
    ...(words ? [['q', words]] : []),
    ...(words && literally ? [['literally', '']] : []),
    ...facets.flatMap((facet) => filters[facet].map((value) => [facet, value])),
  ]);
  return parameters.size > 0 ? `?${parameters}` : '';
}

/** Whether there is nothing to look for. */
export function isEmpty({ words, filters }: SearchQuery): boolean {
  return words === '' && !isNarrowed(filters);
}

/** Whether any filter is chosen. */
export function isNarrowed(filters: Filters): boolean {
  return facets.some((facet) => filters[facet].length > 0);
}

/** Something for each kind of filter. */
export function byFacet<T>(of: (facet: Facet) => T): Record<Facet, T> {
  return { type: of('type'), level: of('level'), touchpoint: of('touchpoint'), evidence: of('evidence') };
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
function chosen(named: readonly string[], options: readonly string[]): string[] {
  const names = new Set(named.map((name) => name.toLowerCase()));
  return options.filter((option) => names.has(option.toLowerCase()));
}
