/*
 * What a report on a change says of the site before and after it. A report is written where the change is built,
 * and read where it is not trusted: src/schemas/report.ts says how much of it is believed there.
 */

/** A page, or a place on one, by its address from the root of the site. */
export interface Named {
  address: string;
  title: string;
}

/** Sentences that stand one after the other, and those that take their place. One of the two may be empty. */
export interface TextChange {
  removed: readonly string[];
  added: readonly string[];
}

/** A page whose own file changed, and what a reader finds changed on it. */
export interface ChangedPage extends Named {
  changes: readonly TextChange[];
}

/** The same difference on several pages. */
export interface LikeChange {
  pages: number;
  /** The address of one of them. */
  example: string;
  changes: readonly TextChange[];
}

/** The pages that came, went and changed. */
export interface PageChanges {
  added: readonly Named[];
  removed: readonly Named[];
  changed: readonly ChangedPage[];
  /** Pages that differ though none of their own files did: a list on them grew, or code changed. */
  touched: { pages: number; alike: readonly LikeChange[] };
}

/** An address that worked before, of a page or of a heading, and no longer leads where it led. */
export interface LostAddress {
  address: string;
  /** What stands in its place, as far as that can be told. */
  now?: string | undefined;
  /** Whether the old address leads there by itself. */
  redirects: boolean;
}

/** What came and what went of one kind of thing. */
export interface Difference {
  added: readonly Named[];
  removed: readonly Named[];
}

/** The terms, the sources and the citations that came and went. A citation has the address of its page, and its source as title. */
export interface EntryChanges {
  terms: Difference;
  sources: Difference;
  citations: Difference;
}

/** A judged question, and at which place among ten results its first answer stood: 0 is none of them. */
export interface RankChange {
  query: string;
  before: number;
  after: number;
}

/** How search answers the judged questions that it is tuned on. */
export interface SearchChanges {
  asked: number;
  /** Mean reciprocal ranks, from 0 to 1. */
  before: number;
  after: number;
  changed: readonly RankChange[];
}

/** What a page weighs with its scripts, in bytes of brotli. */
export interface WeightChange {
  address: string;
  before?: number | undefined;
  after: number;
  /** The most that it may weigh, where there is a limit. */
  limit?: number | undefined;
}

/** How an article reads: its words, its sentences, and how many of these are too long to be read at once. */
export interface Reading {
  words: number;
  sentences: number;
  long: number;
}

export interface ReadingChange {
  address: string;
  before?: Reading | undefined;
  after: Reading;
}

/** Something to look at, with its place in the content. */
export interface Remark {
  /** File and line. */
  place: string;
  message: string;
}

/** A picture of a page. */
export interface Screenshot {
  address: string;
  /** In CSS pixels. */
  width: number;
  when: 'before' | 'after';
  /** The path of the picture, from the folder of the report. */
  file: string;
}

/** Everything that the report found. What is left out could not be seen, and `unseen` says why. */
export interface Report {
  /** The form of this file; another form cannot be read. */
  form: 1;
  /** The commit that the change is compared with, and the changed one where nothing is uncommitted. */
  base: string;
  head: string;
  unseen: readonly string[];
  /** What the content check says of the changed content. */
  problems: readonly Remark[];
  entries?: EntryChanges | undefined;
  pages?: PageChanges | undefined;
  lost?: readonly LostAddress[] | undefined;
  search?: SearchChanges | undefined;
  weights?: readonly WeightChange[] | undefined;
  readings?: readonly ReadingChange[] | undefined;
  /** Advice on prose that was not given before. */
  advice?: readonly Remark[] | undefined;
  /** Unknown words that were not there before. */
  spelling?: readonly Remark[] | undefined;
  screenshots?: { taken: readonly Screenshot[]; pagesLeftOut: number } | undefined;
}
