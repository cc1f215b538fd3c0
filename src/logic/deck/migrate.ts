/** What a deck holds as it was written, in whatever form. */
export type DeckData = Record<string, unknown>;

/** Makes of a deck of one form a deck of the next. */
export type Step = (data: DeckData) => DeckData;

/** How decks have changed: the first step leads from form 1 to form 2, and so on. There is one form so far. */
const history: readonly Step[] = [];

/** The form in which decks are written. */
export const newestForm = formAfter(history);

/** A deck of an older form in the newest one; `undefined` when its form is none that ever was, or is newer. */
export function migrate(data: DeckData, form: unknown, steps: readonly Step[] = history): DeckData | undefined {
  if (typeof form !== 'number' || !Number.isInteger(form) || form < 1 || form > formAfter(steps)) return undefined;
  return steps.slice(form - 1).reduce((older, step) => step(older), data);
}

function formAfter(steps: readonly Step[]): number {
  return steps.length + 1;
}
