import fc from 'fast-check';
import { body } from './body-grammar.ts';
import { field, front } from './field-grammar.ts';

/** A text with one part of it taken out, or something put in, as a slip of the hand does. */
const slipped = (text: fc.Arbitrary<string>) =>
  fc
    .tuple(text, fc.nat(), fc.nat(3), fc.constantFrom('', '', '<', '{', '}', '>', '\n', '`', '"', '\r', '---', ' '))
    .map(([whole, place, taken, put]) => {
      const start = place % (whole.length + 1);
      return whole.slice(0, start) + put + whole.slice(start + taken);
    });

const article = fc.tuple(front, body).map((parts) => parts.join(''));

/** A file of content: an article three times in four, otherwise a term. */
export const contentFile: fc.Arbitrary<{ path: string; text: string }> = fc.oneof(
  { weight: 2, arbitrary: article.map((text) => ({ path: 'src/content/concepts/a.mdx', text })) },
  { weight: 1, arbitrary: slipped(article).map((text) => ({ path: 'src/content/concepts/a.mdx', text })) },
  {
    weight: 1,
    arbitrary: slipped(fc.array(field, { maxLength: 6 }).map((fields) => fields.join('\n'))).map((text) => ({
      path: 'src/content/glossary/a.yaml',
      text,
    })),
  },
);
