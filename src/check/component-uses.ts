import type { MdastNode } from 'satteri';
import type { AuthorComponent } from '../logic/author-components.ts';
import type { CollectionName } from '../logic/sections.ts';
import { componentsByName } from './component-example.ts';
import type { Entry } from './entry.ts';
import { nodesOfType, startOf } from './read-body.ts';

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** A component in a body, as an author used it. */
export interface ComponentUse {
  name: string;
  component: AuthorComponent;
  element: Element;
  /** Where its tag begins, in characters from the start of the file. */
  start: number;
  /** Where the name of an attribute stands in its tag; the start of the tag if it cannot be found. */
  placeOf: (attribute: string) => number;
}

/** The uses of known components in an entry's body, in their order. */
export function componentUses({ file, body }: Entry): ComponentUse[] {
  if (!body) return [];
  return nodesOfType(body, 'mdxJsxFlowElement', 'mdxJsxTextElement').flatMap((element) => {
    const component = componentsByName.get(element.name ?? '');
    if (!component || !element.name) return [];
    const start = startOf(element);
    const tag = file.text.slice(
      start,
      element.children[0] ? startOf(element.children[0]) : element.position?.end.offset,
    );
    const placeOf = (attribute: string) => start + attributeIndex(tag, attribute);
    return [{ name: element.name, component, element, start, placeOf }];
  });
}

/** The entries that the components of a body name in their attributes, in their order: what is cited, explained or shown. */
export function componentMentions(entry: Entry): { collection: CollectionName; id: string }[] {
  return componentUses(entry).flatMap(({ component, element }) =>
    component.attributes.flatMap(({ name, refersTo }) => {
      const given = element.attributes.find(
        (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name,
      );
      return refersTo && typeof given?.value === 'string' ? [{ collection: refersTo, id: given.value }] : [];
    }),
  );
}

/** The reader gives no places to attributes, so they are looked up in the text of the tag. */
function attributeIndex(tag: string, attribute: string): number {
  const withoutValues = tag.replace(/"[^"]*"|'[^']*'/g, (value) => ' '.repeat(value.length));
  const words = [...withoutValues.matchAll(/(?<=\s)[^\s=/>]+/g)];
  return words.find(([word]) => word === attribute)?.index ?? 0;
}
