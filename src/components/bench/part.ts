/**
 * A part of a calculator's markup. Markup and script belong together: a missing part is a mistake in them.
 * What the quiz has for this would be one more request here: see `find`.
 */
export function part<E extends Element = HTMLElement>(root: ParentNode, selector: string): E {
  const element = root.querySelector<E>(selector);
  if (!element) throw new Error(`The calculator has no ${selector}.`);
  return element;
}
