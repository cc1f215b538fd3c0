import { nodesOfType, startOf, textOf } from '../read-body.ts';
import { problemAt } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** Words that say nothing of where a link leads: a list of the links of a page would read “here, here, more”. */
const empty = new Set([
  'article',
  'click',
  'click here',
  'details',
  'here',
  'learn more',
  'link',
  'more',
  'page',
  'read',
  'read more',
  'see here',
  'see more',
  'source',
  'that page',
  'there',
  'this',
  'this article',
  'this link',
  'this page',
  'website',
]);

/** A link whose words do not say where it leads. */
export const linkText: Rule = ({ file, body }) => {
  if (!body) return [];
  return nodesOfType(body, 'link', 'linkReference').flatMap((node) => {
    const words = textOf(node).trim();
    const said = words
      .toLowerCase()
      .replace(/[^\p{L}\p{N} ]/gu, '')
      .trim();
    if (words !== '' && !empty.has(said)) return [];
    const found = words === '' ? 'This link has no words' : `“${words}” does not say where the link leads`;
    return [
      problemAt(
        file,
        startOf(node),
        'link-text',
        `${found}; write the title of the page, or what a reader finds there.`,
      ),
    ];
  });
};
