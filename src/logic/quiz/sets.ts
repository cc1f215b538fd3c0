import { shelves } from '../sections.ts';

/** So many situations are judged in one sitting. */
export const longestSet = 12;

/**
 * Situations in sets for one sitting each, as even in size as they can be. `situations` come from
 * easy to hard, and so does each set, because it takes every so many-th.
 */
export function setsOf<T>(situations: readonly T[]): T[][] {
  const count = Math.ceil(situations.length / longestSet);
  return Array.from({ length: count }, (_, set) => situations.filter((_, index) => index % count === set));
}

/** The address of the reader's deck. */
export const deckAddress = `${shelves.scenarios.address}deck/`;

/** The address of a set by its id, from the root of the site. The first is the quiz itself. */
export function setAddress(id: string): string {
  const { address } = shelves.scenarios;
  return id === '1' ? address : `${address}sets/${id}/`;
}

/** The address of the sheet that prints a set. */
export function sheetAddress(id: string): string {
  return `${shelves.scenarios.address}sheets/${id}/`;
}

/** The address of a file that holds a set: cards for Anki (`tsv`), or a QTI package (`zip`). */
export function fileAddress(id: string, ending: 'tsv' | 'zip'): string {
  return `${shelves.scenarios.address}files/touchpoint-${id}.${ending}`;
}

/** The address of the quiz that begins with a situation. */
export function quizAddress(situations: readonly { id: string }[], id: string): string {
  const set = setsOf(situations).findIndex((set) => set.some((situation) => situation.id === id));
  return `${setAddress(String(Math.max(0, set) + 1))}?start=${id}`;
}
