import { mdxToMdast, type MdastNode } from 'satteri';
import { authorComponents, type AuthorComponent } from '../logic/author-components.ts';
import type { CollectionName } from '../logic/sections.ts';

/** What the text of an article refers to: an entry named by a component, or the address of a link. */
export type BodyReference = { collection: CollectionName; id: string } | { link: string };

/** Every reference in an MDX text, in the order in which a reader meets them. */
export function bodyReferences(mdx: string): BodyReference[] {
  return collect(mdxToMdast(mdx));
}

function collect(node: MdastNode): BodyReference[] {
  return [...ownReferences(node), ...('children' in node ? node.children.flatMap(collect) : [])];
}

function ownReferences(node: MdastNode): BodyReference[] {
  if (node.type === 'link') return [{ link: node.url }];
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  const component = (authorComponents as Record<string, AuthorComponent>)[node.name ?? ''];
  return (component?.attributes ?? []).flatMap(({ name, refersTo }) => {
    const given = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name);
    return refersTo && typeof given?.value === 'string' ? [{ collection: refersTo, id: given.value }] : [];
  });
}
