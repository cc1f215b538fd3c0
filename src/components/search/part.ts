/** A part of the markup that a script needs. Its absence is a mistake of ours, so it throws. */
export function part<E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`The markup of search has no ${selector}.`);
  return found;
}
