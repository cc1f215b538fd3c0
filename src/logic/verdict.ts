import type { Level } from './levels.ts';

/** What a situation is a matter of. */
export const verdicts = ['ux', 'cx', 'both'] as const;
export type Verdict = (typeof verdicts)[number];

export const verdictNames: Record<Verdict, string> = {
  ux: 'UX',
  cx: 'CX',
  both: 'Both',
};

/** What each verdict says, in a phrase that fits under its name. */
export const verdictSpans: Record<Verdict, string> = {
  ux: 'The contact itself worked or failed',
  cx: 'A promise between contacts held or broke',
  both: 'The contact and the promise, each by itself',
};

/**
 * The facts by which a situation is judged, and the answers that each allows.
 * The classifier reads the same facts, so a scenario states them instead of hinting at them.
 */
export const factAnswers = {
  affected: ['users', 'customers', 'both'],
  spans: ['one contact', 'several contacts', 'the whole relationship'],
  failed: ['the thing', 'the people', 'the process', 'the promise', 'nothing'],
  steps: ['each works', 'some fail'],
  mends: ['one team', 'several teams', 'leadership'],
  often: ['once', 'again'],
} as const;

export type FactName = keyof typeof factAnswers;

/** An answer to each fact. */
export type Facts = { [Name in FactName]: (typeof factAnswers)[Name][number] };

const factNames: Record<FactName, string> = {
  affected: 'Affected',
  spans: 'Spans',
  failed: 'What failed',
  steps: 'Steps',
  mends: 'Can mend it',
  often: 'How often',
};

/** The facts of a situation in its own words. It states those that its verdict depends on. */
export type FactWords = { readonly [Name in FactName]?: { words: string } | undefined };

/** The facts that a situation states, each with its name, in the order in which they are listed everywhere. */
export function namedFacts(facts: FactWords): { name: string; words: string }[] {
  return (Object.entries(factNames) as [FactName, string][]).flatMap(([fact, name]) => {
    const stated = facts[fact];
    return stated ? [{ name, words: stated.words }] : [];
  });
}

/** A situation's verdict and level, with a reason for every option. */
export interface Judgment {
  verdict: Verdict;
  level: Level;
  why: Record<Verdict, string>;
  levelWhy: Record<Level, string>;
}
