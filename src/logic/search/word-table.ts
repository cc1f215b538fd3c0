import { stemmer } from 'stemmer';
import { firstAfter, firstFrom } from './near-words.ts';
import { lettersTogether, lineOf, type Line, type WordFile } from './search-files.ts';

/** The words of one file, ready to be looked up. */
export type WordTable = Omit<WordFile, 'words'> & { sorted: readonly string[] };

/** A line of a page in which a word stands. */
export interface Place {
  page: number;
  line: Line;
}

/** A word that stands for one of the question, and how surely. */
export interface Variant {
  word: string;
  /** 1 for the word itself, less for another form, an ending, a correction, a meaning. */
  weight: number;
  places: readonly Place[];
}

/** How surely another grammatical form stands for a word. */
const formWeight = 0.75;

/** The most completions that a beginning is given. */
const mostCompletions = 12;

/** The word and its other grammatical forms. */
export function formsIn(table: WordTable, word: string): Variant[] {
  const stem = stemmer(word);
  return inRange(table, word.slice(0, lettersTogether))
    .filter((entry) => entry.word === word || stemmer(entry.word) === stem)
    .map((entry) => variant(entry, entry.word === word ? 1 : formWeight));
}

/** The words that begin so, the most frequent first; the less is left to type, the surer. */
export function completionsIn(table: WordTable, start: string): Variant[] {
  return inRange(table, start)
    .sort((a, b) => b.pairs.length - a.pairs.length)
    .slice(0, mostCompletions)
    .map((entry) => variant(entry, 0.45 + 0.45 * (start.length / entry.word.length)));
}

/** The words of a sorted list that begin so, with their places in it. */
export function beginningSo(sorted: readonly string[], start: string): { word: string; index: number }[] {
  const from = firstFrom(sorted, start);
  return sorted.slice(from, firstAfter(sorted, start, from)).map((word, offset) => ({ word, index: from + offset }));
}

interface Entry {
  word: string;
  /** As `WordFile` writes them. */
  pairs: readonly number[];
}

function inRange({ sorted, places }: WordTable, start: string): Entry[] {
  return beginningSo(sorted, start).map(({ word, index }) => ({ word, pairs: places[index] ?? [] }));
}

function variant({ word, pairs }: Entry, weight: number): Variant {
  const places: Place[] = [];
  let page = 0;
  for (let index = 0; index < pairs.length; index += 2) {
    page += pairs[index] ?? 0;
    places.push({ page, line: lineOf(pairs[index + 1] ?? 0) });
  }
  return { word, weight, places };
}
