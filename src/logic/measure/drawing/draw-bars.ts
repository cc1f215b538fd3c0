import { textWidth, wrapText } from '../../fit-text.ts';
import type { BarsChart } from '../chart.ts';
import {
  box,
  chartWidth,
  letterSize,
  line,
  lineHeight,
  scale,
  shortNumber,
  word,
  words,
  type Drawing,
  type Shape,
} from './shape.ts';

const widestLabel = 140;
const valueWidth = 58;
const gap = 10;
const barHeight = 14;

/** A bar for each value from 0 on, with its name before and its number behind it. */
export function drawBars({ axis, bars }: BarsChart): Drawing {
  const widest = Math.max(...bars.map(({ label }) => textWidth(label, letterSize)));
  const labelWidth = Math.min(Math.ceil(widest), widestLabel) + gap;
  const min = Math.min(axis.min, 0);
  const room = min < 0 ? valueWidth : 0;
  const x = scale(min, Math.max(axis.max, 0), labelWidth + room, chartWidth - valueWidth);
  const shapes: Shape[] = [];
  let y = 0;
  for (const { label, value } of bars) {
    const name = wrapText(label, widestLabel, letterSize);
    shapes.push(...name.map((text, index) => word(0, y + letterSize + index * lineHeight, text)));
    const [from, to] = [Math.min(x(0), x(value)), Math.max(x(0), x(value))];
    if (to > from) shapes.push(box(from, y + 3, to - from, barHeight, 0.75));
    const below = value < 0;
    shapes.push(word(below ? from - 6 : to + 6, y + letterSize, shortNumber(value), below ? 'end' : 'start'));
    y += name.length * lineHeight + 4;
  }
  shapes.push(line(`M${x(0)} 0V${y}`));
  const unit = words(0, y + letterSize + 4, axis.label);
  return { height: y + unit.length * lineHeight + 6, shapes: [...shapes, ...unit] };
}
