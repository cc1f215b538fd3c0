import {
  wordFileOf,
  type Head,
  type LineFile,
  type PageFile,
  type PageFilters,
  type PageIds,
  type PageLines,
  type PageRecord,
  type Vocabulary,
  type WordFile,
} from './search-files.ts';
import { pageOfStart } from './page-of-start.ts';
import type { Words } from './understand.ts';
import type { WordTable } from './word-table.ts';

/** Reads the files that `make-search-files.ts` makes, by their names without `.json`. */
export type ReadFile = (name: string) => Promise<unknown>;

/** The files of the index as search uses them. Each promise is rejected when a file cannot be read. */
export interface IndexFiles {
  head(): Promise<Head>;
  filters(): Promise<PageFilters>;
  /** Says which page has a name in the full text index. */
  pageOfId(): Promise<(id: string) => number | undefined>;
  page(page: number): Promise<PageRecord>;
  lines(page: number): Promise<PageLines>;
  /** All words of all texts, for a whole answer. */
  words: Words;
  /** The words of names alone, for an answer at once: a typing error is looked for only among words that begin alike. */
  wordsOfNames: Words;
}

/** The files of the index. Each is read once; one that could not be read is asked for again. */
export function indexFiles(readFile: ReadFile): IndexFiles {
  const read = remembered(readFile);
  const head = () => read('head') as Promise<Head>;

  async function ofPage<T>(name: string, page: number): Promise<T> {
    const { pagesInFile } = await head();
    const file = (await read(`${name}-${Math.floor(page / pagesInFile)}`)) as readonly T[];
    const found = file[page % pagesInFile];
    if (!found) throw new Error(`The index of search has no page ${page}.`);
    return found;
  }

  const tables = new Map<WordFile, WordTable>();
  async function tableFor(word: string): Promise<WordTable> {
    const { firstWords } = await head();
    const file = (await read(`words-${wordFileOf(word, firstWords)}`)) as WordFile;
    const { words, ...rest } = file;
    const table = tables.get(file) ?? { sorted: words.split(' '), ...rest };
    tables.set(file, table);
    return table;
  }

  async function vocabularyOf(letter: string): Promise<Vocabulary> {
    const number = (await head()).firstLetters.indexOf(letter);
    return number < 0 ? { words: '', pages: '' } : ((await read(`vocabulary-${number}`)) as Vocabulary);
  }

  return {
    head,
    filters: () => read('filters') as Promise<PageFilters>,
    pageOfId: async () => pageOfStart((await read('ids')) as PageIds),
    page: (page) => ofPage<PageFile[number]>('pages', page),
    lines: (page) => ofPage<LineFile[number]>('lines', page),
    words: {
      isFrugal: false,
      tableFor,
      async wordsNear(letter) {
        const { words, pages } = await vocabularyOf(letter);
        return { sorted: words === '' ? [] : words.split(' '), pagesWith: (index) => Number(pages[index]) };
      },
    },
    wordsOfNames: {
      isFrugal: true,
      tableFor,
      async wordsNear(letter, word) {
        const { sorted, places } = await tableFor(word);
        // Another first letter would need another file.
        if (!word.startsWith(letter)) return { sorted: [], pagesWith: () => 0 };
        return { sorted, pagesWith: (index) => Math.log2((places[index]?.length ?? 0) / 2) };
      },
    },
  };
}

/** Asks once for each name, however often it is wanted; what failed is asked for again. */
export function remembered<T>(ask: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (name) => {
    const answer =
      answers.get(name) ??
      ask(name).catch((problem: unknown) => {
        answers.delete(name);
        throw problem;
      });
    answers.set(name, answer);
    return answer;
  };
}
