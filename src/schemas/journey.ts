import { z } from 'astro/zod';
import { cxResults, efforts, outcomes, uxResults } from '../logic/journey.ts';
import { changeProblems } from '../logic/play/change-problems.ts';
import { choice, idOf, sentence, words, said } from './fields.ts';

const feeling = z
  .literal([-2, -1, 0, 1, 2], {
    error: ({ input }) => `is ${said(input)}; write a whole number from -2 (let down) to 2 (delighted).`,
  })
  .describe('From -2 (let down) to 2 (delighted).');

const contact = z.strictObject({
  name: words('the contact in one or two words, such as On hold'),
  touchpoint: idOf('touchpoints'),
  when: words('when it happens, such as Day 4'),
  channel: words('the channel, such as telephone'),
  wanted: words('what the person wanted'),
  expected: z.strictObject({ what: words('what the person expected'), feeling }),
  delivered: z.strictObject({ what: words('what happened'), feeling }),
  effort: choice(efforts, 'How much work it was for the person'),
  ux: choice(uxResults, 'Whether the contact itself worked'),
  cx: choice(cxResults, 'What it did with a promise that outlives the contact'),
});

/** One thing that is different about the journey. A field that is left out stays as the story has it. */
const change = z.strictObject({
  id: words('a short name for the address, such as honest-date').regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'is not a name for an address; write small letters, digits and hyphens.',
  ),
  title: words('what is done, as an instruction'),
  why: sentence('why this moves what it moves'),
  sources: z.array(idOf('sources')).default([]).describe('What speaks for the effect; the text cites it as well.'),
  outcome: choice(outcomes, 'How the journey ends now, if otherwise').optional(),
  different: z
    .array(z.strictObject({ contact: words('the name of a contact of this journey'), ...contact.partial().shape }))
    .default([]),
  without: z.array(words('the name of a contact that does not take place')).default([]),
  added: z
    .array(z.strictObject({ after: words('the name of the contact behind which this one comes'), contact }))
    .default([]),
});

/** A journey as data: pure functions in `logic/journey` derive the chart and the verdicts from it. */
export const journey = z
  .strictObject({
    person: words('who it happens to, without a name'),
    goal: words('what the person wants in the end'),
    outcome: choice(outcomes, 'Whether the goal was reached as promised, late, or missed'),
    contacts: z
      .array(contact)
      .min(3, 'needs at least three contacts: before, during and after.')
      .max(9, 'has more contacts than a chart can show; keep the nine that matter.'),
    because: z.strictObject({
      interaction: sentence('why this is the verdict on the contacts'),
      journey: sentence('why this is the verdict on the journey'),
      relationship: sentence('why this is the verdict on the relationship'),
    }),
    changes: z
      .array(change)
      .min(2, 'needs at least two changes: one that moves a level, and one that does not.')
      .max(4, 'has more changes than a reader compares; keep four.'),
  })
  .superRefine((data, context) => {
    for (const { path, message } of changeProblems(data))
      context.addIssue({ code: 'custom', path: ['changes', ...path], message });
  })
  .describe('Who wanted what, and each contact on the way: what was expected, and what was delivered.');
