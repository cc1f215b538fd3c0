import { z } from 'astro/zod';
import type { Report } from '../logic/report/report.ts';

/*
 * What is believed of a report that the code of a pull request wrote. It is shown to people and nothing else is done
 * with it, so it only has to have its form, and no more of everything than a change can have.
 */

const words = z.string().max(5000);
const number = z.number().min(0).max(1e9);
const several = <T extends z.ZodType>(item: T) => z.array(item).max(5000);

const named = z.strictObject({ address: words, title: words });
const difference = z.strictObject({ added: several(named), removed: several(named) });
const remark = z.strictObject({ place: words, message: words });
const changes = several(z.strictObject({ removed: several(words), added: several(words) }));
const reading = z.strictObject({ words: number, sentences: number, long: number });

/** A report from a file. */
export const report: z.ZodType<Report> = z.strictObject({
  form: z.literal(1),
  base: words,
  head: words,
  unseen: several(words),
  problems: several(remark),
  entries: z.strictObject({ terms: difference, sources: difference, citations: difference }).optional(),
  pages: z
    .strictObject({
      added: several(named),
      removed: several(named),
      changed: several(z.strictObject({ ...named.shape, changes })),
      touched: z.strictObject({
        pages: number,
        alike: several(z.strictObject({ pages: number, example: words, changes })),
      }),
    })
    .optional(),
  lost: several(z.strictObject({ address: words, now: words.optional(), redirects: z.boolean() })).optional(),
  search: z
    .strictObject({
      asked: number,
      before: number,
      after: number,
      changed: several(z.strictObject({ query: words, before: number, after: number })),
    })
    .optional(),
  weights: several(
    z.strictObject({ address: words, before: number.optional(), after: number, limit: number.optional() }),
  ).optional(),
  readings: several(z.strictObject({ address: words, before: reading.optional(), after: reading })).optional(),
  advice: several(remark).optional(),
  spelling: several(remark).optional(),
  screenshots: z
    .strictObject({
      taken: several(z.strictObject({ address: words, width: number, when: z.enum(['before', 'after']), file: words })),
      pagesLeftOut: number,
    })
    .optional(),
});
