import type { Level } from '../levels.ts';
import type { Piece } from './marked-text.ts';
import type { Facet } from './search-page.ts';
import type { SearchQuery } from './search-query.ts';

/**
 * What the interface of search needs, whatever is behind it. A promise is rejected when nothing
 * can be answered, because the index cannot be read.
 */
export interface SearchIndex {
  /** Fetches what the first answer needs, so that it will be quick. */
  load(): Promise<void>;
  /** Answers from the names of pages alone: at once, once a few small files are here. */
  atOnce(query: SearchQuery): Promise<Findings>;
  /** Answers from names and texts. */
  search(query: SearchQuery): Promise<Findings>;
}

/** The answer to one question. */
export interface Findings {
  query: SearchQuery;
  /** Words that were taken for typing errors, and what is searched for instead. */
  corrections: readonly Correction[];
  /** Words and quoted texts that no page contains. */
  missing: readonly string[];
  /** How many pages there are. */
  total: number;
  /** Counts how many pages each filter would show, given the words and the filters of the other kinds. */
  count(): Promise<Readonly<Record<Facet, Counts>>>;
  /** The term of the glossary that the question names. */
  definition?: Hit;
  /** Where nothing was found: pages with names that look like what was typed. */
  near: readonly Hit[];
  /** Set when the texts could not be read, so that only names were searched. */
  isWithoutTexts?: true;
  /** Reads some of the hits, the best first. */
  read(from: number, to: number): Promise<Hit[]>;
}

/** A word that was taken for a typing error, and the one that is searched for instead. */
export interface Correction {
  typed: string;
  corrected: string;
}

/** How many pages each value of a filter would show. */
export type Counts = Readonly<Record<string, number>>;

/** A page that was found, as it is shown. */
export interface Hit {
  address: string;
  title: readonly Piece[];
  summary: readonly Piece[];
  /** The name of its kind, such as Metric. */
  type: string;
  levels: readonly Level[];
  /** Why it was found, where the title does not say it. */
  reason: readonly Piece[];
  /** The part of the page in which the words stand closest. */
  section?: Section;
}

/** A part of a page, with its heading and the sentence in which words were found. */
export interface Section {
  address: string;
  heading: string;
  excerpt: readonly Piece[];
}
