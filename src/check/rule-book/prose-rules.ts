import type { RuleText } from './rule-text.ts';

/** Advice on wording, from `npm run check:prose`. A rule cannot know when a long sentence is the clearest. */
export const proseRules = [
  {
    id: 'long-sentence',
    title: 'A sentence is read once',
    severity: 'advice',
    why: 'More than 32 words are read twice, or not at all.',
    wrong:
      'When a customer who has waited for a parcel that was promised for Tuesday calls on Thursday, and the agent who answers sees only the order and not the promise, what fails is not the call but the record.',
    right:
      'A parcel was promised for Tuesday. On Thursday the customer calls, and the agent sees the order but not the promise. The record failed, not the call.',
  },
  {
    id: 'filler',
    title: 'Words that can go',
    severity: 'advice',
    why: 'Filler promises weight in place of giving it. What is “crucial” is shown by what happens without it.',
    wrong: 'It is important to note that a robust journey map is crucial.',
    right: 'Without a journey map nobody sees the handover.',
  },
  {
    id: 'jargon',
    title: 'An abbreviation comes with its term',
    severity: 'advice',
    why: 'A reader who does not know the abbreviation can open its definition where it stands.',
    wrong: 'The NPS fell.',
    right: 'The <Term id="net-promoter-score">NPS</Term> fell.',
  },
] as const satisfies readonly RuleText[];
