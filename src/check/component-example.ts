import { authorComponents, type AuthorAttribute, type AuthorComponent } from '../logic/author-components.ts';

/** The components by name, for names that an author wrote. */
export const componentsByName: ReadonlyMap<string, AuthorComponent> = new Map(Object.entries(authorComponents));

/** How a component is written, for messages: `<Term id="…">…</Term>`, between backticks. */
export function exampleOf(name: string): string {
  const component = componentsByName.get(name);
  if (!component) return `\`<${name}>…</${name}>\``;
  const tag = [name, ...component.attributes.filter(({ required }) => required).map(attributeExample)].join(' ');
  return component.wraps ? `\`<${tag}>…</${name}>\`` : `\`<${tag} />\``;
}

/** How an attribute is written, for messages: `id="…"`. */
export function attributeExample({ name, options }: AuthorAttribute): string {
  return `${name}="${options?.[0] ?? '…'}"`;
}
