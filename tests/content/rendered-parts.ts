import { evaluate } from 'satteri';
import { authorComponents } from '../../src/logic/author-components.ts';
import { literalContent } from '../../src/markdown/literal-content.ts';

/** An element or a component as the page would print it, with what was given to it. */
export interface Part {
  name: string;
  props: Readonly<Record<string, unknown>>;
}

/**
 * Makes a page of the text of an article as the site does, and returns everything that is put on it. The text
 * is really run: whatever code it holds runs with it.
 */
export function renderedParts(body: string): Part[] {
  const parts: Part[] = [];
  const jsx = (type: unknown, props: unknown) => {
    const given = props as Record<string, unknown>;
    if (typeof type === 'function') return (type as (props: unknown) => unknown)(given);
    if (typeof type === 'string') parts.push({ name: type, props: given });
    return null;
  };
  const component = (name: string) => (props: Record<string, unknown>) => {
    parts.push({ name, props });
    return null;
  };
  const { default: Content } = evaluate(body, {
    mdastPlugins: [literalContent()],
    fileURL: new URL('file:///project/src/content/concepts/a.mdx'),
    elementAttributeNameCase: 'html',
    Fragment: 'fragment',
    jsx,
    jsxs: jsx,
  }) as { default: (props: unknown) => unknown };
  Content({ components: Object.fromEntries(Object.keys(authorComponents).map((name) => [name, component(name)])) });
  return parts;
}
