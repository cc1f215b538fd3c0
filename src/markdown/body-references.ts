import { mdxToMdast } from 'satteri';

/** What the text of an article refers to: an entry, by a component or by a link. */
export interface BodyReference {
  kind: 'term' | 'citation' | 'position' | 'example' | 'link';
  /** The id that the component names, or the address of the link. */
  target: string;
}

const componentReferences: Record<string, { kind: BodyReference['kind']; attribute: string }> = {
  Term: { kind: 'term', attribute: 'id' },
  Cite: { kind: 'citation', attribute: 'source' },
  Disagreement: { kind: 'position', attribute: 'position' },
  JourneyChart: { kind: 'example', attribute: 'example' },
};

/** A node of the tree, as far as this file looks at it. */
interface Node {
  type: string;
  name?: string | null;
  url?: string;
  attributes?: readonly { type: string; name?: string; value?: unknown }[];
  children?: readonly Node[];
}

/** Every reference in an MDX text, in the order in which a reader meets them. */
export function bodyReferences(mdx: string): BodyReference[] {
  return collect(mdxToMdast(mdx) as Node);
}

function collect(node: Node): BodyReference[] {
  return [...own(node), ...(node.children ?? []).flatMap(collect)];
}

function own(node: Node): BodyReference[] {
  if (node.type === 'link' && node.url) return [{ kind: 'link', target: node.url }];
  const rule = componentReferences[node.name ?? ''];
  if (!rule) return [];
  const value = node.attributes?.find(({ name }) => name === rule.attribute)?.value;
  return typeof value === 'string' ? [{ kind: rule.kind, target: value }] : [];
}
