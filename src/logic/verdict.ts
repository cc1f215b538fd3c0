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

export const factNames: Record<FactName, string> = {
  affected: 'Affected',
  spans: 'Spans',
  failed: 'What failed',
  steps: 'Steps',
  mends: 'Can mend it',
  often: 'How often',
};

/** A situation's verdict and level, with a reason for every option. */
export interface Judgment {
  verdict: Verdict;
  level: Level;
  why: Record<Verdict, string>;
  levelWhy: Record<Level, string>;
}
