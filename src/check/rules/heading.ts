import { nodesOfType, startOf, textOf, type Body } from '../read-body.ts';
import { problemAt } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** Headings that break the outline of a page: the title again, a skipped step, one too deep, an empty one, one that begins with a number, one the site prints. */
export const heading: Rule = ({ file, body }) => {
  if (!body) return [];
  return outlineOf(body).flatMap(({ start, depth, text, before }) => {
    const message = body.source.startsWith('#', start) ? complaintAbout(depth, text, before) : underlined;
    return message === undefined ? [] : [problemAt(file, start, 'heading', message)];
  });
};

const underlined =
  'A line of signs below a text makes a heading of it; write `## ` before the text, or leave an empty line between the two.';

/** The headings of a body, each with the depth of the one before it; the title of the page is the first. */
function outlineOf(body: Body): { start: number; depth: number; text: string; before: number }[] {
  const headings = nodesOfType(body, 'heading');
  return headings.map((node, index) => ({
    start: startOf(node),
    depth: node.depth,
    text: textOf(node).trim(),
    before: headings[index - 1]?.depth ?? 1,
  }));
}

function complaintAbout(depth: number, text: string, before: number): string | undefined {
  if (text === '') return 'This heading is empty; write its words, or remove it.';
  if (depth === 1) return 'The title is printed from the field `title`; begin sections with `## `.';
  if (depth > 3) return 'Headings go no deeper than `### `; write that, or a paragraph.';
  if (depth > before + 1)
    return `This heading skips a step; write \`${'#'.repeat(before + 1)} \`, or put a heading of that kind before it.`;
  if (!/^[^\p{L}\p{N}]*\p{L}/u.test(text)) return 'The address of a heading begins with a letter; put a word first.';
  if (/^(sources|related|changes)$/i.test(text))
    return `The site prints "${text}" by itself; remove the section, or give it another heading.`;
  return undefined;
}
