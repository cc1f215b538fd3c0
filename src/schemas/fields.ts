import { z } from 'astro/zod';
import { levels } from '../logic/levels.ts';
import { reviewerNames } from '../logic/reviewers.ts';
import { pageAddress } from './moved.ts';

/**
 * The fields that several collections share. A field says what to write when it is wrong;
 * the message is printed behind the file, line and column.
 */

const text = (what: string) =>
  z
    .string({ error: ({ input }) => `is ${said(input)}; write ${what}.` })
    .trim()
    .min(1, `is empty; write ${what}.`);

/** How a message shows what an author wrote. */
export function said(input: unknown): string {
  return input === undefined ? 'missing' : JSON.stringify(input);
}

/** Plain text, with a description of what belongs there for messages and for editors. */
export const words = (what: string) => text(what).describe(what);

/** The name of a thing. A word processor's quotes around all of it would be printed. */
export const name = (what: string) =>
  text(what)
    .regex(/^(?![“„][^“”„]*[“”]$)/, 'is in curly quotes, which would be printed; leave them out.')
    .describe(what);

/** One sentence: ends with a period, a question mark or a closing quotation mark. */
export const sentence = (what: string) =>
  text(what)
    .regex(/[.?!”"]$/, 'is not a sentence; end it with a period.')
    .describe(what);

/** A list of texts, at least `min` of them. */
export const list = (what: string, min = 1) =>
  z.array(words(what)).min(min, `needs at least ${min === 1 ? 'one entry' : `${min} entries`}: ${what}.`);

/** One word out of a fixed list. */
export const choice = <const T extends readonly [string, ...string[]]>(options: T, what: string) =>
  z
    .enum(options, { error: ({ input }) => `is ${said(input)}; write one of ${options.join(', ')}.` })
    .describe(`${what}: ${options.join(', ')}.`);

/**
 * A calendar day such as 2026-11-22. YAML readers disagree on whether that is a text or a
 * date; both arrive here as the same text, and a day that does not exist is refused.
 */
export const day = (what: string) =>
  z
    .preprocess(
      (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
      z.iso.date({
        error: ({ input }) => `is ${said(input)}; write a day that exists as year-month-day, such as 2026-11-22.`,
      }),
    )
    .describe(what);

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The id of an entry in `collection`: its file name without the ending. Resolved by the content check. */
export const idOf = (collection: string) =>
  z
    .string({
      error: ({ input }) =>
        `is ${said(input)}; write the file name of an entry in src/content/${collection}, without its ending.`,
    })
    .regex(slug, `is not an id; write the file name of an entry in src/content/${collection}, without its ending.`)
    .meta({
      refersTo: collection,
      description: `The file name of an entry in src/content/${collection}, without its ending.`,
    });

/** Any entry, as collection/id, such as `concepts/touchpoint`. Resolved by the content check. */
export const entryAddress = z
  .string({
    error: ({ input }) =>
      `is ${said(input)}; write folder and file name without the ending, such as concepts/touchpoint.`,
  })
  .regex(
    /^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/,
    'is not an entry; write folder and file name without the ending, such as concepts/touchpoint.',
  )
  .meta({
    refersTo: '*',
    description: 'An entry as folder and file name without the ending, such as concepts/touchpoint.',
  });

/** One or more of the three levels. */
export const levelList = z
  .array(choice(levels, 'A level'))
  .min(1, `needs at least one of ${levels.join(', ')}.`)
  .describe('The levels at which this works.');

/** How people ask for something without knowing its name: searched, never printed. */
export const asked = z
  .array(words('words in which people ask for this who do not know its name'))
  .default([])
  .describe('How people ask for this without knowing its name. It is searched, not printed.');

/** When every statement of an entry was last checked, and by whom. */
export const reviewed = z
  .strictObject(
    {
      on: day('The day on which every statement here was last checked.'),
      by: z
        .enum(reviewerNames, {
          error: ({ input }) =>
            `is ${said(input)}; write ${reviewerNames.join(' or ')}, or add your name to src/logic/reviewers.ts.`,
        })
        .describe(`Who checked it: ${reviewerNames.join(', ')}.`),
    },
    {
      error: ({ code, input }) =>
        code === 'invalid_type'
          ? `is ${said(input)}; write the day of the last check and who checked, as in \`{ on: 2026-11-22, by: ${reviewerNames[0]} }\`.`
          : undefined,
    },
  )
  .describe('When every statement here was last checked, and by whom.');

/** What a reader of an earlier version should know. Each day has one entry, because its place on the page is named after the day. */
const changes = z
  .array(
    z.strictObject({
      on: day('The day of the change.'),
      what: sentence('what is different now, and why, for a reader who knew the page before'),
    }),
  )
  .superRefine((all, context) => {
    for (const [index, { on }] of all.entries()) {
      if (all.findIndex((other) => other.on === on) === index) continue;
      const message = `is the day of another change, ${on}; say both in one.`;
      context.addIssue({ code: 'custom', path: [index, 'on'], message });
    }
  })
  .default([])
  .describe('Changes that readers of an earlier version should know. Corrections of spelling are none.');

/** What every article and every listed entry has. */
export const article = {
  title: name('the name of the thing, as a reader would type it'),
  summary: sentence('one sentence that answers the question by itself'),
  aliases: z.array(words('another name under which people look for this')).default([]),
  asked,
  published: day('The day this was first published.'),
  reviewed,
  changes,
  formerly: z
    .array(
      z
        .string()
        .regex(
          pageAddress,
          'is not the address of a page; write the old one with slashes at both ends, such as /concepts/old-name/. Headings that moved belong in src/content/moved.yaml.',
        ),
    )
    .default([])
    .describe('Old addresses of this page, which go on working as redirects.'),
  related: z.array(entryAddress).default([]).describe('Entries worth reading next, at most five.'),
};
