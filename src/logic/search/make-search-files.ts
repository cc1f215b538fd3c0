import { levels } from '../levels.ts';
import {
  lineCode,
  lineKinds,
  type Head,
  type Line,
  type LineKind,
  type PageFilters,
  type PageIds,
  type PageLines,
  type PageRecord,
  type Vocabulary,
} from './search-files.ts';
import { byCodeUnits, makeWordFiles, type Places } from './make-word-files.ts';
import { uniqueStarts } from './page-of-start.ts';
import type { SearchPage } from './search-page.ts';
import { byFacet } from './search-query.ts';
import { tellingWords } from './stop-words.ts';
import { comparableWords } from './words.ts';

/** So many pages share a file: a list of results needs few files, and few pages that it does not show. */
const pagesInFile = 2;

/**
 * The files of search by their names, as JSON.
 *
 * @param alike groups of words that mean nearly the same
 */
export function makeSearchFiles(
  unordered: readonly SearchPage[],
  alike: readonly (readonly string[])[],
): Map<string, string> {
  const byType = Map.groupBy(unordered, typeOf);
  const pages = [...byType.values()].flat();
  const { places, averageLengths } = placesOf(pages);
  const wordFiles = makeWordFiles(pages, places, alike);
  const vocabulary = vocabularyOf(pages);
  const pageFiles = chunks(pages.map(recordOf), pagesInFile);
  const lineFiles = chunks(
    pages.map(({ aliases, asked, headings }): PageLines => ({ aliases, asked, headings })),
    pagesInFile,
  );
  const ids: PageIds = { starts: uniqueStarts(pages.map(({ id }) => id)).join(' ') };
  const head: Head = {
    pages: pages.length,
    pagesInFile,
    types: [...byType.keys()].map((name) => ({ name, first: pages.findIndex((page) => typeOf(page) === name) })),
    firstWords: wordFiles.map(({ words }) => words.split(' ', 1)[0] ?? ''),
    firstLetters: [...vocabulary.keys()],
    averageLengths,
  };
  return new Map<string, string>(
    Object.entries({
      head,
      ids,
      filters: filtersOf(pages),
      ...Object.fromEntries([...vocabulary.values()].map((file, number) => [`vocabulary-${number}`, file])),
      ...Object.fromEntries(wordFiles.map((file, number) => [`words-${number}`, file])),
      ...Object.fromEntries(pageFiles.map((file, number) => [`pages-${number}`, file])),
      ...Object.fromEntries(lineFiles.map((file, number) => [`lines-${number}`, file])),
    }).map(([name, content]) => [`${name}.json`, JSON.stringify(content)]),
  );
}

/** The lines of a page in which a word counts for more than in its text. */
function linesOf({ title, aliases, asked, headings, summary }: SearchPage): (Line & { words: string[] })[] {
  const texts = {
    title: [title],
    alias: aliases,
    asked,
    heading: headings.map(({ text }) => text),
    summary: [summary],
  };
  return lineKinds.flatMap((kind) =>
    texts[kind].map((text, ordinal) => {
      const words = [...new Set(tellingWords(text))];
      return { kind, ordinal, length: words.length, words };
    }),
  );
}

/** Where each word stands, and how long the lines of each kind are. */
function placesOf(pages: readonly SearchPage[]): { places: Places; averageLengths: number[] } {
  const places: Places = new Map();
  const lengths: Record<LineKind, number[]> = { title: [], alias: [], asked: [], heading: [], summary: [] };
  for (const [page, content] of pages.entries()) {
    for (const line of linesOf(content)) {
      lengths[line.kind].push(line.length);
      for (const word of line.words) {
        const list = places.get(word) ?? [];
        list.push({ page, code: lineCode(line) });
        places.set(word, list);
      }
    }
  }
  return { places, averageLengths: lineKinds.map((kind) => averageOf(lengths[kind])) };
}

/** An average to one decimal. */
function averageOf(lengths: readonly number[]): number {
  const sum = lengths.reduce((all, length) => all + length, 0);
  return Math.round((10 * sum) / Math.max(lengths.length, 1)) / 10;
}

function recordOf(page: SearchPage): PageRecord {
  const { address, title, summary, facets } = page;
  return {
    address,
    title,
    summary,
    type: typeOf(page),
    levels: levels.filter((level) => facets.level?.includes(level)),
  };
}

function typeOf({ facets }: SearchPage): string {
  return facets.type?.[0] ?? '';
}

function filtersOf(pages: readonly SearchPage[]): PageFilters {
  return byFacet((facet) => {
    const values = pages.map(({ facets }) => JSON.stringify(facets[facet] ?? []));
    const sets = [...new Set(values)];
    const numbers = new Map(sets.map((set, number) => [set, number]));
    return {
      sets: sets.map((set) => JSON.parse(set) as string[]),
      setOf: values.map((value) => numbers.get(value) ?? 0),
    };
  });
}

/** The words of all texts, in a file for each first letter. */
function vocabularyOf(pages: readonly SearchPage[]): Map<string, Vocabulary> {
  const counts = new Map<string, number>();
  for (const { title, aliases, asked, summary, headings, text } of pages) {
    const all = [title, ...aliases, ...asked, summary, ...headings.map((heading) => heading.text), text];
    for (const word of new Set(comparableWords(all.join(' ')))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const byLetter = Map.groupBy([...counts.keys()].sort(byCodeUnits), (word) => word.charAt(0));
  const twofold = (word: string) => Math.min(9, Math.floor(Math.log2(counts.get(word) ?? 1)));
  return new Map(
    [...byLetter].map(([letter, words]) => [letter, { words: words.join(' '), pages: words.map(twofold).join('') }]),
  );
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
