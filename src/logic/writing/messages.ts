import type { Knowledge } from './knowledge.ts';

/** What the worker that reviews is told: first what the site knows, then each version of an entry, with the day where it is written. */
export type ReviewRequest = { knowledge: Knowledge } | (Written & { today: string });

/** The way to a value in the fields of an entry: names, and places in lists from 0. */
export type ValuePath = readonly (string | number)[];

/** What somebody has written of an entry so far. */
export interface Written {
  /** The collection of the entry. */
  kind: string;
  /** The file name without its ending; empty while the author leaves it to the title. */
  id: string;
  /** The fields that hold something, as they will stand in the file. */
  fields: Readonly<Record<string, unknown>>;
  /** The text of an article; empty for an entry that is data. */
  text: string;
}

/** What there is to say about an entry as it is now. */
export interface Review {
  /** The id that it has, or that follows from its title; empty without either. */
  id: string;
  /** Where the file belongs, from the root of the project. */
  path: string;
  /** The whole file. */
  file: string;
  findings: readonly Finding[];
  preview: readonly PreviewNode[];
}

/** Something that the content check says of an entry. */
export interface Finding {
  /** `unfilled` is a place that nobody has written yet, `advice` can stay. */
  kind: 'error' | 'advice' | 'unfilled';
  /** The field that it is about. Without one it is about the text or the file. */
  path?: ValuePath;
  /** Counted from the first line of the text. Without one it is about a field or the file. */
  line?: number;
  message: string;
  /** The address of the page about the rule, from the root of the site. */
  rule: string;
}

/** A part of a text as it will be read: words, or an element that holds parts. */
export type PreviewNode =
  string | { tag: string; attributes: Readonly<Record<string, string>>; children: readonly PreviewNode[] };

/** An entry that another can name. */
export interface Choice {
  /** The collection. */
  collection: string;
  id: string;
  name: string;
}
