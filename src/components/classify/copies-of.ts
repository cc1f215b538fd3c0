/** Copies of what an element of the page holds. */
export function copiesOf(parent: ParentNode & Node): Node[] {
  return [...parent.childNodes].map((child) => child.cloneNode(true));
}
