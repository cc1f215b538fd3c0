import { mdxToMdast, type MdastNode } from 'satteri';
import { adviseOnMdx } from './advise-on-mdx.ts';
import { problemAt, type Problem, type TextFile } from './problem.ts';

/** The body of an article: where it begins, and its Markdown as a tree. */
export interface Body {
  /** Characters from the start of the file to the first that is not empty. */
  start: number;
  tree: MdastNode;
}

/** What came of reading a body: without `body`, the problem says why. */
export type BodyReading = { body: Body; problem?: never } | { body?: never; problem: Problem };

/**
 * Reads the Markdown of an article from `start` on. What stands before is blanked and not cut
 * off, so all places count from the start of the file. Quotes and dashes are made typographic,
 * as the site does, because the addresses of headings follow from their text.
 */
export function readBody(file: TextFile, start: number): BodyReading {
  const source = file.text.slice(0, start).replace(/[^\r\n]/g, ' ') + file.text.slice(start);
  try {
    const tree = mdxToMdast(source, { features: { frontmatter: false, smartPunctuation: true } });
    return { body: { start: start + Math.max(0, file.text.slice(start).search(/\S/)), tree } };
  } catch (error) {
    const { offset, rule, message } = adviseOnMdx(
      file.text,
      start,
      error instanceof Error ? error.message : String(error),
    );
    return { problem: problemAt(file, offset, rule, message) };
  }
}

/** All nodes of a tree, each before what it contains. */
export function* nodesIn(node: MdastNode): Generator<MdastNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesIn(child);
}

/** All nodes of `type` in a body. */
export function nodesOfType<const T extends MdastNode['type']>(
  body: Body,
  ...types: T[]
): Extract<MdastNode, { type: T }>[] {
  const wanted: readonly string[] = types;
  return [...nodesIn(body.tree)].filter((node): node is Extract<MdastNode, { type: T }> => wanted.includes(node.type));
}

/** Where a node begins, in characters from the start of the file. */
export function startOf(node: MdastNode): number {
  return node.position?.start.offset ?? 0;
}

/** The text of a node without its marks, as the site reads it for the address of a heading. */
export function textOf(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
