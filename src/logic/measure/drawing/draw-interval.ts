import { wrapText } from '../../fit-text.ts';
import { tidy } from '../../geometry.ts';
import type { IntervalChart } from '../chart.ts';
import {
  chartWidth,
  dot,
  letterSize,
  levelLine,
  line,
  lineHeight,
  scale,
  shortNumber,
  word,
  words,
  type Drawing,
  type Shape,
} from './shape.ts';

const edge = 8;
const rowHeight = 36;
const endWidth = 60;

/** Values on a line that spans the scale, each with a band from one end of its interval to the other. */
export function drawInterval({ axis, rows, marks }: IntervalChart): Drawing {
  const x = scale(axis.min, axis.max, edge, chartWidth - edge);
  const shapes: Shape[] = [];
  let y = 0;
  for (const { value, label } of marks) {
    shapes.push(word(x(value), (y += letterSize), `${label}: ${shortNumber(value)}`, sideOf(x(value))));
    y += lineHeight - letterSize;
  }
  const top = y;
  for (const row of rows) {
    if (rows.length > 1) {
      const name = words(0, y + letterSize, row.label);
      shapes.push(...name);
      y += name.length * lineHeight;
    }
    shapes.push(...drawRow(row, y + rowHeight / 2, x));
    y += rowHeight;
  }
  for (const { value } of marks) shapes.push(line(`M${x(value)} ${top + 4}V${y}`, { 'stroke-dasharray': '4 4' }));

  const ends = [axis.min, ...(axis.min < 0 && axis.max > 0 ? [0] : []), axis.max];
  y += letterSize;
  for (const end of ends) shapes.push(word(endX(end, axis, x), y, shortNumber(end), anchorOf(end, axis)));
  const unit = wrapText(axis.label, chartWidth - 2 * endWidth, letterSize);
  // Between the two ends there is room for the unit, unless 0 stands there.
  if (ends.length > 2) y += lineHeight;
  shapes.push(...unit.map((text, index) => word(chartWidth / 2, y + index * lineHeight, text, 'middle')));
  return { height: y + (unit.length - 1) * lineHeight + 6, shapes };
}

function drawRow(
  { value, low, high }: IntervalChart['rows'][number],
  y: number,
  x: (value: number) => number,
): Shape[] {
  const track = [
    line(`M${edge} ${y}H${chartWidth - edge}`, { 'stroke-opacity': 0.5 }),
    line(`M${edge} ${y - 7}v14M${chartWidth - edge} ${y - 7}v14`, { 'stroke-opacity': 0.5 }),
  ];
  if (low === undefined || high === undefined) return [...track, dot(x(value), y)];
  return [
    ...track,
    levelLine(`M${x(low)} ${y}H${x(high)}`, { 'stroke-width': 12, 'stroke-opacity': 0.35 }),
    levelLine(`M${x(low)} ${y - 12}v24M${x(high)} ${y - 12}v24`, { 'stroke-width': 2.5 }),
    dot(x(value), y),
  ];
}

/** Words at the ends of the chart keep inside of it. */
function sideOf(x: number): 'start' | 'middle' | 'end' {
  if (x < chartWidth / 4) return 'start';
  return x > (3 * chartWidth) / 4 ? 'end' : 'middle';
}

function anchorOf(end: number, { min, max }: IntervalChart['axis']): 'start' | 'middle' | 'end' {
  if (end === min) return 'start';
  return end === max ? 'end' : 'middle';
}

function endX(end: number, { min, max }: IntervalChart['axis'], x: (value: number) => number): number {
  if (end === min) return 0;
  return end === max ? chartWidth : tidy(x(end));
}
