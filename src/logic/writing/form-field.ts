/** A field of the form for a new entry, as the schema of its kind has it. */
export interface FormField {
  /** Its name in the file. */
  name: string;
  /** What belongs there, as a sentence; empty where the schema says nothing. */
  words: string;
  /** Whether an entry is not complete without it. */
  needed: boolean;
  control: Control;
}

/** How something is entered. */
export type Control =
  | { is: 'line' | 'sentence' | 'day' | 'number' }
  /** The text of an article, with the lines that stand there at first. */
  | { is: 'text'; begin: string }
  /** One text to a line. */
  | { is: 'lines' }
  /** One of some values; `numeric` ones are numbers in the file. */
  | { is: 'choice'; options: readonly string[]; numeric: boolean }
  | { is: 'choices'; options: readonly string[] }
  /** The id of an entry in a collection, or collection/id for `*`. */
  | { is: 'entry'; refersTo: string }
  | { is: 'group'; fields: readonly FormField[] }
  /** A list of anything that is no plain text; the form begins with `first` of them. */
  | { is: 'list'; item: Control; first: number };

/** The name of a field in words: `notToConfuse` is “Not to confuse”. */
export function labelOf(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
