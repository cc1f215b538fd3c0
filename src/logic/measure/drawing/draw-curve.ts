import type { CurveChart } from '../chart.ts';
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
} from './shape.ts';

const left = 52;
const right = chartWidth - 12;
const height = 170;

/** A line through points, with one place on it marked and named. */
export function drawCurve({ x, y, points, mark }: CurveChart): Drawing {
  const title = words(0, letterSize, y.label);
  const top = title.length * lineHeight + 12;
  const bottom = top + height;
  const toX = scale(x.min, x.max, left, right);
  const toY = scale(y.min, y.max, bottom, top);
  const path = points.map((point, index) => `${index ? 'L' : 'M'}${toX(point.x)} ${toY(point.y)}`).join('');
  const place = { x: toX(mark.x), y: toY(mark.y) };
  const above = place.y > top + 2 * lineHeight;
  const end = place.x > (left + right) / 2;
  const unit = words(0, bottom + lineHeight * 2, x.label);
  return {
    height: bottom + lineHeight * (1 + unit.length) + 6,
    shapes: [
      ...title,
      line(`M${left} ${top}V${bottom}H${right}`, { 'stroke-opacity': 0.6 }),
      word(left - 6, top + 5, shortNumber(y.max), 'end'),
      word(left - 6, bottom, shortNumber(y.min), 'end'),
      word(left, bottom + lineHeight, shortNumber(x.min)),
      word(right, bottom + lineHeight, shortNumber(x.max), 'end'),
      levelLine(path, { 'stroke-width': 3 }),
      line(`M${place.x} ${place.y}V${bottom}`, { 'stroke-dasharray': '4 4' }),
      dot(place.x, place.y),
      word(place.x + (end ? -12 : 12), place.y + (above ? -12 : 26), mark.label, end ? 'end' : 'start'),
      ...unit,
    ],
  };
}
