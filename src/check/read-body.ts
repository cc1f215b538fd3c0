import type { MdastNode } from 'satteri';
import { parseMdx } from '#parse-mdx';
import { adviseOnMdx } from './advise-on-mdx.ts';
import { limits } from './limits.ts';
import { problemAt, type Problem, type TextFile } from './problem.ts';
import { unreadProblem } from './unread-problem.ts';

/** The body of an article: where it begins, and its Markdown as a tree. */
export interface Body {
  /** Characters from the start of the file to the first that is not empty. */
  start: number;
  /** The text of the file with blanks in place of its front matter, from which the tree was read. */
  source: string;
  tree: MdastNode;
  /** All nodes of the tree, each before what it contains. */
  nodes: readonly MdastNode[];
}

/** What came of reading a body: without `body`, the problem says why. */
export type BodyReading = { body: Body; problem?: never } | { body?: never; problem: Problem };

/**
 * Reads the Markdown of an article from `start` on. What stands before is blanked and not cut
 * off, so all places count from the start of the file.
 */
export function readBody(file: TextFile, start: number): BodyReading {
  const problem = unreadProblem(file, start);
  if (problem) return { problem };
  const source = file.text.slice(0, start).replace(/[^\r\n]/g, ' ') + file.text.slice(start);
  try {
    const tree = parseMdx(source);
    const nodes = nodesIn(tree);
    if (depthOf(tree) > limits.textDepth) {
      const message = `Lists, quotations and marks are nested more than ${limits.textDepth} deep; a reader follows three or four.`;
      return { problem: problemAt(file, start, 'too-deep', message) };
    }
    return { body: { start: start + Math.max(0, file.text.slice(start).search(/\S/)), source, tree, nodes } };
  } catch (error) {
    const { offset, rule, message } = adviseOnMdx(
      file.text,
      start,
      error instanceof Error ? error.message : String(error),
    );
    return { problem: problemAt(file, offset, rule, message) };
  }
}

/** All nodes of a tree, each before what it contains. A loop, because a tree can be deeper than calls can be. */
export function nodesIn(tree: MdastNode): MdastNode[] {
  const nodes: MdastNode[] = [];
  const pending = [tree];
  for (let node = pending.pop(); node; node = pending.pop()) {
    nodes.push(node);
    if ('children' in node) pending.push(...node.children.toReversed());
  }
  return nodes;
}

/** The number of steps from a node to the innermost part of it. */
function depthOf(tree: MdastNode): number {
  let depth = 0;
  for (let level: MdastNode[] = [tree]; level.length > 0; depth++)
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  return depth - 1;
}

/** All nodes of `type` in a body. */
export function nodesOfType<const T extends MdastNode['type']>(
  { nodes }: Body,
  ...types: T[]
): Extract<MdastNode, { type: T }>[] {
  const wanted: readonly string[] = types;
  return nodes.filter((node): node is Extract<MdastNode, { type: T }> => wanted.includes(node.type));
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
