import { z } from 'astro/zod';
import { scenarioProblems } from '../logic/classify/scenario-problems.ts';
import { statedFacts } from '../logic/classify/stated-facts.ts';
import { evidenceNames } from '../logic/evidence.ts';
import { industries } from '../logic/industries.ts';
import { levels } from '../logic/levels.ts';
import { difficulties } from '../logic/quiz/order.ts';
import { factAnswers, verdicts } from '../logic/verdict.ts';
import { article, asked, choice, entryAddress, idOf, levelList, name, reviewed, sentence, words } from './fields.ts';

/** A question on which sources disagree, with each answer, who holds it, and the site's own reading. */
export const position = z.strictObject({
  ...article,
  levels: levelList,
  question: sentence('the question on which sources disagree'),
  answers: z
    .array(
      z.strictObject({
        answer: words('the answer, in a few words'),
        heldBy: words('who holds it'),
        argument: sentence('what speaks for it'),
        sure: sentence('how sure one can be that this is what they hold, and how strong the evidence is'),
        sources: z.array(idOf('sources')).min(1, 'needs at least one source.'),
      }),
    )
    .min(2, 'needs at least two answers; a question with one answer is a concept.')
    .describe('The answers, each with those who hold it.'),
  wording: sentence('where the answers differ in words only').optional(),
  reading: z
    .strictObject({
      answer: sentence('how this site reads it'),
      because: sentence('why'),
    })
    .describe('How this site reads it, and why.'),
  concepts: z
    .array(idOf('concepts'))
    .min(1, 'needs at least one concept that it is about.')
    .describe('The concepts that it is about.'),
});

const fact = <const T extends readonly [string, ...string[]]>(options: T, what: string) =>
  z.strictObject({ is: choice(options, what), words: words('the same fact in the words of this situation') });

/** A situation to judge: its facts, the verdict that follows from them, and a reason for every option. */
export const scenario = z
  .strictObject({
    ...article,
    situation: sentence('the situation in two to four sentences, with nothing that gives the answer away'),
    industry: choice(industries, 'The industry'),
    difficulty: choice(difficulties, 'How hard it is to judge'),
    facts: z
      .strictObject({
        affected: fact(factAnswers.affected, 'Who is affected'),
        spans: fact(factAnswers.spans, 'What the situation spans'),
        failed: fact(factAnswers.failed, 'What failed'),
        steps: fact(factAnswers.steps, 'Whether each step works on its own').optional(),
        mends: fact(factAnswers.mends, 'Who can mend it'),
        often: fact(factAnswers.often, 'How often it happens').optional(),
      })
      .describe('What the situation states; verdict and level follow from it.'),
    verdict: choice(verdicts, 'What it is a matter of'),
    level: choice(levels, 'The level at which it failed or worked first'),
    why: z
      .strictObject({
        ux: sentence('what speaks for and against UX'),
        cx: sentence('what speaks for and against CX'),
        both: sentence('what speaks for and against both'),
      })
      .describe('What speaks for and against each verdict.'),
    levelWhy: z
      .strictObject({
        interaction: sentence('what speaks for and against the interaction level'),
        journey: sentence('what speaks for and against the journey level'),
        relationship: sentence('what speaks for and against the relationship level'),
      })
      .describe('What speaks for and against each level.'),
    bestCase: sentence('the strongest argument for another answer than the verdict'),
    concepts: z
      .array(idOf('concepts'))
      .min(1, 'needs at least one concept to review.')
      .describe('The concepts to read again afterwards.'),
  })
  .superRefine(({ facts, verdict, level }, context) => {
    for (const { path, words } of scenarioProblems({ facts: statedFacts(facts), verdict, level }))
      context.addIssue({ code: 'custom', path: [...path], message: words });
  });

/** A word of the field, in one sentence. */
export const term = z.strictObject({
  term: name('the term as it is written inside a sentence'),
  definition: sentence('the definition in one sentence'),
  aliases: z.array(words('another name or the abbreviation')).default([]),
  asked,
  notToConfuse: z
    .array(z.strictObject({ term: idOf('glossary'), because: sentence('how the two differ') }))
    .default([])
    .describe('Terms that are easily taken for this one.'),
  article: entryAddress.optional().describe('The article that explains it, if there is one.'),
  reviewed,
});

/** A work that a page cites. Everything printed here has been checked; what has not is left out. */
export const source = z.strictObject({
  authors: words('the authors as they are to be printed, such as Meyer, C. & Schwager, A.'),
  year: words('the year in quotes, or "n.d."'),
  title: words('the title of the work'),
  publication: words('the journal, publisher or site').optional(),
  details: words('volume, issue and pages, or the standard’s number').optional(),
  url: z
    .url({ protocol: /^https?$/, error: 'is not an address; write it in full, beginning with https://.' })
    .describe('Its address on the web, if you have opened it.')
    .optional(),
  doi: z
    .string()
    .regex(/^10\.\d{4,}\/\S+$/, 'is not a DOI; write it from “10.” on, such as 10.1509/jm.15.0420.')
    .describe('Its DOI, if you have opened it, such as 10.1509/jm.15.0420.')
    .optional(),
  evidence: choice(evidenceNames, 'What kind of evidence it is'),
  checked: choice(
    ['read', 'described elsewhere'],
    'Whether the work itself was read, or a page that describes or quotes it',
  ),
  supports: sentence('what it supports, in our own words'),
  limits: sentence('what it does not show, or why to be careful'),
  reviewed,
});

/** Steps through the site in an order, for one kind of reader. */
export const path = z.strictObject({
  ...article,
  audience: words('for whom it is'),
  outcome: sentence('what one can do afterwards'),
  steps: z
    .array(
      z.strictObject({
        entry: entryAddress,
        why: sentence('why this comes next'),
        minutes: z
          .int('is not a whole number of minutes.')
          .positive('is not a positive number of minutes.')
          .describe('minutes of reading'),
      }),
    )
    .min(2, 'needs at least two steps.')
    .describe('The steps in their order, each with the reason why it comes next.'),
});
