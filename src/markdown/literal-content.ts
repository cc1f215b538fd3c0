import { defineMdastPlugin, type MdastNode } from 'satteri';
import { authorComponents, type AuthorComponent } from '../logic/author-components.ts';
import { isSafeAddress } from '../logic/safe-address.ts';

const components: ReadonlyMap<string, AuthorComponent> = new Map(Object.entries(authorComponents));

/** What Markdown is made of. A kind that is not named here, also one that the parser learns one day, is refused. */
const plain: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'code',
  'break',
  'thematicBreak',
  'blockquote',
  'list',
  'listItem',
  'link',
  'linkReference',
  'definition',
  'table',
  'tableRow',
  'tableCell',
  'footnoteReference',
  'footnoteDefinition',
]);

/**
 * Refuses to make a page of an article that holds more than Markdown and the components for
 * authors with literal attributes. The content check says the same before, and says it better;
 * this looks at the very tree from which code is made, so nothing gets past by being read otherwise.
 */
export function literalContent() {
  return ({ fileURL }: { fileURL: URL | undefined }) =>
    fileURL?.pathname.includes('/src/content/') === true ? plugin : undefined;
}

const plugin = defineMdastPlugin({
  name: 'literal-content',
  before: (root) => {
    const pending: MdastNode[] = [root];
    for (let node = pending.pop(); node; node = pending.pop()) {
      const reason = reasonAgainst(node);
      if (reason !== undefined) throw new Error(`Content cannot hold ${reason}; \`npm run check\` says where it is.`);
      if ('children' in node) pending.push(...node.children);
    }
  },
});

/** What is forbidden about a node, if anything is. What it contains is looked at by itself. */
function reasonAgainst(node: MdastNode): string | undefined {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const component = components.get(node.name ?? '');
    if (!component) return `the tag \`<${node.name ?? ''}>\``;
    const names = component.attributes.map(({ name }) => name);
    const isLiteral = node.attributes.every(
      (attribute) =>
        attribute.type === 'mdxJsxAttribute' && names.includes(attribute.name) && typeof attribute.value === 'string',
    );
    return isLiteral ? undefined : `these attributes of \`<${node.name ?? ''}>\``;
  }
  if (!plain.has(node.type)) return `a part of the kind "${node.type}"`;
  const isUnsafe = (node.type === 'link' || node.type === 'definition') && !isSafeAddress(node.url);
  return isUnsafe ? 'an address that is neither a page nor a mailbox' : undefined;
}
