import { shelves } from '../sections.ts';

/** So many situations are judged in one sitting. */
const longest = 12;

/**
 * Situations in sets for one sitting each, as even in size as they can be. `situations` come from
 * easy to hard, and so does each set, because it takes every so many-th.
 */
export function setsOf<T>(situations: readonly T[]): T[][] {
  const count = Math.ceil(situations.length / longest);
  return Array.from({ length: count }, (_, set) => situations.filter((_, index) => index % count === set));
}

/** The address of a set, counted from 0, from the root of the site. */
export function setAddress(set: number): string {
  const { address } = shelves.scenarios;
  return set === 0 ? address : `${address}sets/${set + 1}/`;
}

/** The address of the quiz that begins with a situation. */
export function quizAddress(situations: readonly { id: string }[], id: string): string {
  const set = setsOf(situations).findIndex((set) => set.some((situation) => situation.id === id));
  return `${setAddress(Math.max(0, set))}?start=${id}`;
}
