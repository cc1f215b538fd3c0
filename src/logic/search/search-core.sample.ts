import type { FullText } from './full-text.ts';
import type { ReadFile } from './index-files.ts';
import { makeSearchFiles } from './make-search-files.ts';
import { searchCore } from './search-core.ts';
import type { Findings, SearchIndex } from './search-index.ts';
import type { SearchPage } from './search-page.ts';
import { noFilters, type Filters, type SearchQuery } from './search-query.ts';
import { sampleText } from './text.sample.ts';
import { textSearch } from './text-search.ts';

/** Search over sample pages for tests, with what they ask of it. */

/** A question of these words. */
export function asked(words: string, filters: Partial<Filters> = {}, literally = false): SearchQuery {
  return { words, literally, filters: { ...noFilters, ...filters } };
}

/** Reads the files that a build would make of these pages. */
export function readFilesOf(pages: readonly SearchPage[]): ReadFile {
  const files = makeSearchFiles(pages, [['parcel', 'package']]);
  return (name) => Promise.resolve(JSON.parse(files.get(`${name}.json`) ?? 'null') as unknown);
}

/** Search over these pages, or over other texts or files where a test gives some. */
export function coreOf(
  pages: readonly SearchPage[],
  { texts = sampleText(pages), read = readFilesOf(pages) }: { texts?: FullText; read?: ReadFile } = {},
): SearchIndex {
  return searchCore(
    read,
    (files, address) => Promise.resolve(textSearch(texts, files, address)),
    (path) => path,
  );
}

/** The addresses of the first ten pages that were found. */
export async function addressesOf(findings: Findings): Promise<string[]> {
  return (await findings.read(0, 10)).map(({ address }) => address);
}
