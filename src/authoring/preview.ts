import type { Element, ElementContent, Root } from 'hast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { toHast, type State } from 'mdast-util-to-hast';
import { componentsByName } from '../check/component-example.ts';
import type { Body } from '../check/read-body.ts';
import type { PreviewNode } from '../logic/writing/messages.ts';

/** The elements that Markdown makes; nothing else is shown. */
const shown = new Set(
  'p h2 h3 h4 ul ol li em strong del code pre blockquote a table thead tbody tr th td hr br sup section caption'.split(
    ' ',
  ),
);

/**
 * The text of an article as it will be read, near enough to judge it by: Markdown as the site prints it,
 * components in a word. No element but those of Markdown comes through, and no attribute but a link's address.
 */
export function preview(body: Body): PreviewNode[] {
  const handlers = { mdxJsxFlowElement: component, mdxJsxTextElement: component };
  const ignored = ['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression'];
  const tree = toHast(body.tree, {
    handlers: { ...handlers, ...Object.fromEntries(ignored.map((type) => [type, () => undefined])) },
  });
  return tree.type === 'root' || tree.type === 'element' ? partsOf(tree) : [];
}

function partsOf({ children }: Root | Element): PreviewNode[] {
  return children.flatMap((child) => {
    if (child.type === 'text') return [child.value];
    if (child.type !== 'element') return [];
    const parts = partsOf(child);
    return shown.has(child.tagName) ? [{ tag: child.tagName, attributes: addressOf(child), children: parts }] : parts;
  });
}

/** The address of a link, if it is one that an article may have. */
function addressOf({ tagName, properties: { href } }: Element): Record<string, string> {
  return tagName === 'a' && typeof href === 'string' && /^(https?:\/\/|\/|#)/.test(href) ? { href } : {};
}

/** A component as a reader meets it, as far as its own words tell. */
function component(state: State, node: MdxJsxFlowElement | MdxJsxTextElement): ElementContent[] {
  const [given] = node.attributes;
  const value = typeof given?.value === 'string' ? given.value : '';
  const text = (words: string): ElementContent => ({ type: 'text', value: words });
  const element = (tagName: string, ...children: ElementContent[]): ElementContent[] => [
    { type: 'element', tagName, properties: {}, children },
  ];
  const inside = () => state.all(node);
  switch (node.name) {
    case 'Cite':
      return element('sup', text(`[${value}]`));
    case 'Term':
      return element('em', ...inside());
    case 'Level':
      return element('strong', text(value));
    case 'Ux':
    case 'Cx':
      return element('strong', text(node.name.toUpperCase()));
    case 'Table':
    case 'Blueprint':
      return [...element('p', ...element('strong', text(value))), ...inside()];
    case 'Formula':
      return element('p', ...element('code', ...inside()));
    default:
      if (!componentsByName.has(node.name ?? '')) return [];
      return element(
        'p',
        ...element(
          'em',
          text(`Here comes <${[node.name, value].filter(Boolean).join(' ')}>, which is drawn when the site is built.`),
        ),
      );
  }
}
