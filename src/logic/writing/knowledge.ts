import type { Choice } from './messages.ts';

/** What a page that checks an entry has to know of the rest of the site; one file, made when the site is built. */
export interface Knowledge {
  /** Outlines of all entries, as the files that they are, and the lists that rules read. */
  content: readonly { path: string; text: string }[];
  /** The paths of the files under src/pages. */
  pages: readonly string[];
  /** The paths of the files under public. */
  served: readonly string[];
  /** The entries that others can name. */
  choices: readonly Choice[];
}
