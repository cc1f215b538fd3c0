import type { Point } from './geometry.ts';
import type { PlottedContact, TextLine } from './journey-chart.ts';
import { element, escaped, type Attributes } from './markup.ts';

/**
 * What both drawings of a journey print in the same way, as text of SVG elements. All of a contact is
 * one group that is moved to its place: contacts then differ in few numbers, and an article, which has
 * little room, repeats the rest for almost nothing.
 */

/** The curve of what is told and, dotted, the way ahead. */
export function drawCurve({ curve, ahead }: { curve: string; ahead: string }): string {
  return (
    (ahead && element('path', { class: 'ahead', d: ahead })) +
    element('path', { class: 'curve', pathLength: 1, d: curve })
  );
}

/** The feelings of a contact, counted from `origin`: the gap, what was expected, what happened, ring and square. */
export function drawFeeling({ at, expected, isWorst, isEnd }: PlottedContact, origin: Point): string {
  const from = ({ x, y }: Point): Point => ({ x: x - origin.x, y: y - origin.y });
  const here = from(at);
  return (
    (expected ? gap(here, from(expected)) + circle('expected', from(expected), 5) : '') +
    circle('delivered', here, 7.5) +
    (isWorst ? circle('line', here, 13) : '') +
    (isEnd ? square(here, isWorst) : '')
  );
}

function gap(at: Point, expected: Point): string {
  return element('path', { class: 'gap', d: `M${expected.x} ${expected.y}L${at.x} ${at.y}` });
}

/** The square of the end is larger about the ring, when the end is the worst moment as well. */
function square({ x, y }: Point, isWorst: boolean): string {
  const side = isWorst ? 34 : 26;
  return element('rect', { class: 'line', x: x - side / 2, y: y - side / 2, width: side, height: side, rx: 2 });
}

/** A word in a drawing, whatever letters it has. */
export function word(text: string, attributes: Attributes): string {
  return element('text', attributes, escaped(text));
}

/** A circle of one of the classes that a drawing has. */
export function circle(name: string, { x, y }: Point, r: number): string {
  return element('circle', { class: name, cx: x, cy: y, r });
}

/** Lines of text at `x`, their baselines counted from `origin`. */
export function drawLines(
  name: string | undefined,
  lines: readonly TextLine[],
  x: number | undefined,
  origin = 0,
): string {
  return lines.map(({ text, y }) => word(text, { class: name, x, y: y - origin })).join('');
}

/** The lane of a contact: dotted before it is told, dashed and empty when it failed. */
export function drawContactLane(
  { contact: { ux }, isTold }: Pick<PlottedContact, 'contact' | 'isTold'>,
  box: { x: number; y: number; width: number; height: number; rx: number },
): string {
  const state = isTold ? (ux === 'failed' ? ' failed' : '') : ' untold';
  return element('rect', { 'data-level': 'interaction', class: `lane${state}`, ...box });
}
