import type { Level } from './levels.ts';

/** Feeling at a contact, from -2 (let down) to 2 (delighted). */
export type Feeling = -2 | -1 | 0 | 1 | 2;

/** What each feeling is called, from best to worst, as the axis of the chart has it. */
export const feelingScale: readonly { feeling: Feeling; name: string }[] = [
  { feeling: 2, name: 'delighted' },
  { feeling: 1, name: 'pleased' },
  { feeling: 0, name: 'neutral' },
  { feeling: -1, name: 'annoyed' },
  { feeling: -2, name: 'let down' },
];

/** The word for a feeling. */
export function feelingName(feeling: Feeling): string {
  return feelingScale.find((step) => step.feeling === feeling)?.name ?? '';
}

/** The results of a contact by itself. */
export const uxResults = ['worked', 'failed'] as const;
/** Whether the contact itself worked for the person in it. */
export type UxResult = (typeof uxResults)[number];

/** The results of a contact for a promise that outlives it. */
export const cxResults = ['none', 'given', 'kept', 'broken'] as const;
/** What the contact did with such a promise. */
export type CxResult = (typeof cxResults)[number];

/** What each of them is called where a reader sees it. */
export const cxNames: Record<CxResult, string> = {
  none: 'not at stake',
  given: 'given',
  kept: 'kept',
  broken: 'broken',
};

/** How a journey can end. */
export const outcomes = ['reached', 'late', 'missed'] as const;
/** Whether the person reached the goal of the journey: as promised, later than promised, or not. */
export type Outcome = (typeof outcomes)[number];

/** The steps of effort, from little to much. */
export const efforts = ['low', 'some', 'high'] as const;
/** How much work the contact was for the person. */
export type Effort = (typeof efforts)[number];

/** One contact of a journey, as an author writes it. */
export interface Contact {
  name: string;
  touchpoint: string;
  when: string;
  channel: string;
  wanted: string;
  expected: { what: string; feeling: Feeling };
  delivered: { what: string; feeling: Feeling };
  effort: Effort;
  ux: UxResult;
  cx: CxResult;
}

/** A journey: one person, one goal, the contacts in their order, and how it ended. */
export interface Journey {
  person: string;
  goal: string;
  outcome: Outcome;
  contacts: readonly Contact[];
  because: Record<Level, string>;
}
