import type { Level } from '../levels.ts';
import type { Facet, SearchPage } from './search-page.ts';

/*
 * The files from which search answers at once. They are made with each build and fetched in parts:
 * the head first, then only those files of words and pages that a question needs.
 */

/** `head.json`: how many pages there are, and which file of words a word is in. */
export interface Head {
  pages: number;
  /** How many pages share a file. */
  pagesInFile: number;
  /** The kinds of page and the first page of each: pages stand in the order of their kinds. */
  types: readonly { name: string; first: number }[];
  /** The first word of each file of words, in order. */
  firstWords: readonly string[];
  /** The first characters of all words of all texts, in order; those that begin alike share a file of the vocabulary. */
  firstLetters: readonly string[];
  /** How many telling words a line of each kind has on average, in the order of `lineKinds`. */
  averageLengths: readonly number[];
}

/** `words-N.json`: words of titles, other names, headings and the like, and where they stand. */
export interface WordFile {
  /** In the order of code units, parted by spaces. */
  words: string;
  /** For each word, pairs of numbers: the distance from the page before, and a line of that page as `lineCode` writes it. */
  places: readonly (readonly number[])[];
  /** What abbreviations in this file stand for. */
  means: Readonly<Record<string, string>>;
  /** For the stems of words, others that mean nearly the same. */
  alike: Readonly<Record<string, readonly string[]>>;
}

/** `pages-N.json`: what is shown of some pages at once. */
export type PageFile = readonly PageRecord[];

/** What is shown of a page at once. */
export type PageRecord = Pick<SearchPage, 'address' | 'title' | 'summary'> & { type: string; levels: readonly Level[] };

/** `lines-N.json`: for the same pages the other lines by which they can be found, to say why they were. */
export type LineFile = readonly PageLines[];

/** The lines of a page beside its title and summary. */
export type PageLines = Pick<SearchPage, 'aliases' | 'asked' | 'headings'>;

/** `vocabulary-N.json`: every word of every text that begins with a letter, to tell a typing error from a word that no page contains. */
export interface Vocabulary {
  /** In the order of code units, parted by spaces. */
  words: string;
  /** A digit for each word: how often twofold the number of pages is that hold it, 9 at most. */
  pages: string;
}

/** `ids.json`: the names of the pages in the full text index, in the order of the pages. */
export interface PageIds {
  /** Of each name its beginning, as long as it takes to tell it from the others; parted by spaces. */
  starts: string;
}

/** `filters.json`: what each page can be filtered by. */
export type PageFilters = Readonly<Record<Facet, FacetValues>>;

/** The values of a facet that pages have. Many pages have the same ones, so these are written once. */
export interface FacetValues {
  sets: readonly (readonly string[])[];
  /** For each page the number of its set. */
  setOf: readonly number[];
}

/** Words that begin with so many same letters stand in one file, so that a word's forms and endings are found in it. */
export const lettersTogether = 3;

/** A line of a page that has words: what kind it is, which of its kind, and how many telling words it has. */
export interface Line {
  kind: LineKind;
  /** Counted from 0 within its kind. */
  ordinal: number;
  /** Telling words; 15 stands for more as well. */
  length: number;
}

export const lineKinds = ['title', 'alias', 'asked', 'heading', 'summary'] as const;

export type LineKind = (typeof lineKinds)[number];

/** The number of the file of words in which a word is looked for. */
export function wordFileOf(word: string, firstWords: readonly string[]): number {
  const start = word.slice(0, lettersTogether);
  return Math.max(
    0,
    firstWords.findLastIndex((first) => first.slice(0, lettersTogether) <= start),
  );
}

/** A line as one number. */
export function lineCode({ kind, ordinal, length }: Line): number {
  return lineKinds.indexOf(kind) + 8 * Math.min(length, 15) + 128 * ordinal;
}

/** The line that a number stands for. */
export function lineOf(code: number): Line {
  return { kind: lineKinds[code % 8] ?? 'summary', length: (code >> 3) % 16, ordinal: code >> 7 };
}
