import type { PreviewNode } from '../../logic/writing/messages.ts';

/** Draws a text into an element. Only elements and texts are made, from a list that holds nothing else. */
export function drawPreview(into: Element, nodes: readonly PreviewNode[]) {
  into.replaceChildren(...nodes.map(draw));
}

function draw(node: PreviewNode): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  const element = document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value);
  // A click in the preview is not to end the writing.
  if (element instanceof HTMLAnchorElement) element.target = '_blank';
  element.append(...node.children.map(draw));
  return element;
}
