/** The element that a selector names. Markup and script belong together: a missing one is a mistake in them. */
export function find<E extends Element = HTMLElement>(root: ParentNode, selector: string): E {
  const element = root.querySelector<E>(selector);
  if (!element) throw new Error(`The classifier has no ${selector}.`);
  return element;
}

/** Copies of what an element of the page holds. */
export function copiesOf(parent: ParentNode & Node): Node[] {
  return [...parent.childNodes].map((child) => child.cloneNode(true));
}
