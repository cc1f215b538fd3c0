/**
 * The element that a selector names. Markup and script belong together: a missing one is a mistake in them.
 *
 * Classifier, quiz and deck have a file of shared code anyway, and this comes in it. The other tools keep
 * one of their own: for them, a shared one would be one more request.
 */
export function find<E extends Element = HTMLElement>(root: ParentNode, selector: string): E {
  const element = root.querySelector<E>(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  return element;
}
