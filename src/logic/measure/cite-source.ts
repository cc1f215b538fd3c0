import { escaped } from '../markup.ts';
import type { Result } from './result.ts';
import type { CiteSource } from './result-html.ts';

/** The short names of sources, by id. */
export type SourceNames = Readonly<Record<string, string>>;

/** Links to sources by their short names. `shelf` is the address under which the sources lie. */
export function citeFrom(names: SourceNames, shelf: string): CiteSource {
  return (id) => `<a href="${escaped(`${shelf}${id}/`)}">${escaped(names[id] ?? 'source')}</a>`;
}

/** The ids of all sources that a result cites, each once. */
export function citedSources({ figure, further, warnings }: Result): string[] {
  return [...new Set([figure, ...further, ...warnings].flatMap(({ sources = [] }) => sources))];
}
