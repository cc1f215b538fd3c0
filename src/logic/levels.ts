/**
 * The three levels of experience, the vocabulary of the whole site.
 *
 * Source: the three scopes of the Nielsen Norman Group (Salazar 2019), read as nested:
 * an interaction lies in a journey, and a journey in a relationship.
 */
export const levels = ['interaction', 'journey', 'relationship'] as const;

export type Level = (typeof levels)[number];

/** What each level spans, in a phrase that fits under its name. */
export const levelSpans: Record<Level, string> = {
  interaction: 'One person, one task, one contact',
  journey: 'Every step toward one goal, over channels and time',
  relationship: 'All contacts, before and after this one',
};

/** The question that each level asks. */
export const levelAsks: Record<Level, string> = {
  interaction: 'Did it work? Was it easy?',
  journey: 'Was the promise kept, end to end?',
  relationship: 'Would they choose us again?',
};

/** Levels in their own order, from the narrowest to the widest, each once. */
export function inLevelOrder(some: readonly Level[]): Level[] {
  return levels.filter((level) => some.includes(level));
}

/** The level that a text names, if it names one. For what comes from a form, an address or a page. */
export function asLevel(text: unknown): Level | undefined {
  return levels.find((level) => level === text);
}
