import { z } from 'astro/zod';

/** The address of a page. It goes into the settings of servers, so it holds no sign that means anything there. */
export const pageAddress = /^\/(?:[A-Za-z0-9][A-Za-z0-9._-]*\/)+$/;

/** The same, with or without the id of a heading on the page. */
const pageOrPlace = /^\/(?:[A-Za-z0-9][A-Za-z0-9._-]*\/)*(?:#[\p{L}\p{N}_-]+)?$/u;

const address = (what: string) =>
  z
    .string()
    .regex(
      pageOrPlace,
      'is not an address of this site; write a page as /concepts/ux/, and a heading as /concepts/ux/#limits.',
    )
    .describe(what);

/**
 * What src/content/moved.yaml holds: what lies elsewhere now and cannot say so itself. A page with a
 * file of its own can, in its field `formerly`.
 */
export const moved = z.array(
  z.strictObject({
    from: address('The old address: of a heading, or of a page that is made from data.'),
    to: address('Where the same is to be found now.'),
    name: z
      .string({ error: 'is missing; write what lies there now, as a reader knows it.' })
      .min(1, 'is empty; write what lies there now, as a reader knows it.')
      .describe('What lies there now, as a reader knows it.'),
  }),
);
