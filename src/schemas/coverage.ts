import { z } from 'astro/zod';
import { standings } from '../logic/standings.ts';
import { choice, sentence, words } from './fields.ts';

/** Something that is said about user and customer experience, how it stands, and where the site treats it. */
const claim = z.strictObject({
  item: z.int('is not a number; write the number of the claim.').positive('is not a number above zero.'),
  says: sentence('the claim in one sentence, in our own words'),
  standing: choice(standings, 'How it stands against the evidence'),
  place: z
    .string()
    .regex(
      /^\/[a-z0-9/-]+\/#[a-z0-9-]+$/,
      'is not a place; write the address of a page with a heading, such as /concepts/cx/#limits.',
    )
    .describe('The page and heading that treat it.'),
});

/** What src/content/coverage.yaml holds: the claims of the field by subject. */
export const coverage = z.array(
  z.strictObject({
    id: words('the subject in lower case with hyphens, which is its place on the page'),
    title: words('the subject'),
    claims: z.array(claim).min(1, 'needs at least one claim.'),
  }),
);

/** A subject and what is said about it. */
export type Subject = z.infer<typeof coverage>[number];
