import { z } from 'astro/zod';

/** What src/content/alike.yaml holds: groups of words that mean nearly the same in a question. */
export const alike = z.array(
  z
    .array(z.string().regex(/^[\p{Ll}\p{N}]+$/u, 'is not one word in lower case.'))
    .min(2, 'needs at least two words that mean nearly the same.'),
);
