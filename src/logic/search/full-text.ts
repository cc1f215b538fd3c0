/** The index of the texts of all pages, whichever it is. A promise is rejected when it cannot be read. */
export interface FullText {
  /** The pages that hold a word, all of several words, or a text in double quotation marks. */
  find(words: string): Promise<readonly FoundText[]>;
}

/** A page whose text holds what was asked for. */
export interface FoundText {
  /** The name of the page in the index. */
  id: string;
  /** How well; any positive scale. */
  score: number;
  /** Reads where on the page it stands: its parts under headings, in order. */
  sections(): Promise<readonly FoundSection[]>;
}

/** A part of a page in which words were found. */
export interface FoundSection {
  /** The id of its heading. */
  id: string;
  heading: string;
  /** A sentence or so as HTML, in which `<mark>` is the only element. */
  excerpt: string;
  /** How much was found in it; any positive scale. */
  score: number;
}
