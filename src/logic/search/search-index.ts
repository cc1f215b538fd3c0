import type { Level } from '../levels.ts';
import type { Piece } from './marked-text.ts';
import type { SearchQuery } from './search-query.ts';

/**
 * What search needs of an index, whichever it is. Both promises are rejected when the index
 * cannot be read.
 */
export interface SearchIndex {
  /** Fetches what the first search needs, so that it will be quick. */
  load(): Promise<void>;
  search(query: SearchQuery): Promise<Findings>;
}

/** The answer of an index to one question. */
export interface Findings {
  /** The question that is answered: the one that was asked, without words that no page contains. */
  query: SearchQuery;
  /** Words of the question that no page contains. */
  missing: readonly string[];
  /** How many pages there are. */
  total: number;
  /** How many pages each filter would show, given the words and the filters of the other kind. */
  counts: { type: Counts; level: Counts };
  /** Reads some of the hits, the best first. */
  read(from: number, to: number): Promise<Hit[]>;
}

export type Counts = Readonly<Record<string, number>>;

/** A page that was found, as it is shown. */
export interface Hit {
  address: string;
  title: readonly Piece[];
  summary: readonly Piece[];
  /** The name of its collection, such as Metric. */
  type: string;
  levels: readonly Level[];
  /** Why it was found, where the title does not say it. */
  reason: readonly Piece[];
  /** The part of the page in which the words stand closest. */
  section?: Section | undefined;
}

/** A part of a page, with its heading and the sentence in which words were found. */
export interface Section {
  address: string;
  heading: string;
  excerpt: readonly Piece[];
}
