import { tidy } from './geometry.ts';
import { word } from './journey-drawing-parts.ts';
import { cxNames, type Contact } from './journey.ts';
import { cxMarks, uxMarks, type LineMark } from './marks.ts';
import { element } from './markup.ts';

/** Where the marks of a contact stand, and how. */
interface MarksPlace {
  /** Where the marks begin. */
  x: number;
  /** The middle of the marks: of both lines when they are stacked. */
  y: number;
  /** How high a mark is. */
  height?: number;
  /** Whether the words stand below each other. */
  isStacked?: boolean;
}

/** The marks of a contact with their words: below each other, or in one line. */
export function drawMarks(
  { ux, cx }: Pick<Contact, 'ux' | 'cx'>,
  { x, y, height = 15, isStacked = false }: MarksPlace,
): string {
  // The widest mark, of a broken promise, is 26 by 16. Where words stand below each other, each mark has its room.
  const widest = Math.ceil((26 / 16) * height);
  const uxWidth = isStacked ? widest : height;
  const apart = isStacked && cx !== 'none' ? 13 : 0;
  const draw = (mark: LineMark, text: string, isStrong: boolean, left: number, middle: number, width: number) =>
    drawMark(mark, left, middle, width, height) +
    word(text, { class: isStrong ? 'detail strong' : 'detail', x: tidy(left + width + 5), y: tidy(middle + 4.5) });
  return (
    draw(uxMarks[ux], ux, ux === 'failed', x, y - apart, uxWidth) +
    (cx === 'none'
      ? ''
      : draw(cxMarks[cx], cxNames[cx], cx === 'broken', isStacked ? x : x + uxWidth + 63, y + apart, widest))
  );
}

/** A mark about a middle line, in a box of a width. */
function drawMark(
  { size, line, dashed, solid }: LineMark,
  left: number,
  middle: number,
  width: number,
  height: number,
) {
  const scale = tidy(height / size[1], 3);
  const x = tidy(left + (width - size[0] * scale) / 2);
  return element(
    'g',
    { class: 'mark', transform: `translate(${x} ${tidy(middle - height / 2)})scale(${scale})` },
    element('path', { d: line }) +
      (dashed ? element('path', { d: dashed, 'stroke-dasharray': '2.2 2.2' }) : '') +
      (solid ? element('path', { class: 'dot', d: solid }) : ''),
  );
}
