import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdx } from 'micromark-extension-mdx';
import type { MdastNode } from 'satteri';
import { VFileMessage } from 'vfile-message';
import { asSatteriSays } from './as-satteri-says.ts';

/**
 * Reads MDX as a tree where Sätteri cannot: in a browser its WebAssembly asks for threads, which a static host
 * does not allow. What an expression or an import holds is not read, since both are refused. Quotes and dashes
 * stay as they were typed; addresses of headings have no such signs either way.
 *
 * @throws {Error} "line:column: reason" in Sätteri’s words where the text cannot be read
 */
export function parseMdx(source: string): MdastNode {
  const tree = read(source);
  tree.children = tree.children.flatMap((node) => (isModuleCode(node, source) ? moduleCode(node, source) : [node]));
  return unraveled(tree);
}

function read(source: string): Root {
  try {
    return fromMarkdown(source, {
      extensions: [gfm(), mdx()],
      mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()],
    });
  } catch (error) {
    throw error instanceof VFileMessage ? new Error(asSatteriSays(error, source)) : error;
  }
}

/** Imports and exports begin a line of their own; after another line they are text. */
function isModuleCode(node: RootContent, source: string): node is Paragraph {
  const start = node.position?.start;
  return (
    node.type === 'paragraph' && start?.column === 1 && /^(?:import|export)[\s{*"']/.test(source.slice(start.offset))
  );
}

function moduleCode({ position }: Paragraph, source: string): RootContent[] {
  if (!position) return [];
  return [{ type: 'mdxjsEsm', value: source.slice(position.start.offset, position.end.offset), position }];
}

/** A paragraph of nothing but components and braces is none: each of them stands on its own. */
function unraveled<N extends Root | RootContent>(node: N): N {
  if (!('children' in node)) return node;
  const children = node.children.flatMap((child) =>
    child.type === 'paragraph' && child.children.every(standsAlone) ? child.children.flatMap(onItsOwn) : [child],
  );
  return { ...node, children: children.map((child) => unraveled(child)) };
}

function standsAlone(node: PhrasingContent): boolean {
  return (
    node.type === 'mdxJsxTextElement' ||
    node.type === 'mdxTextExpression' ||
    (node.type === 'text' && /^\s*$/.test(node.value))
  );
}

function onItsOwn(node: PhrasingContent): RootContent[] {
  if (node.type === 'mdxJsxTextElement')
    return [{ ...node, type: 'mdxJsxFlowElement', children: node.children as never }];
  return node.type === 'mdxTextExpression' ? [{ ...node, type: 'mdxFlowExpression' }] : [];
}
