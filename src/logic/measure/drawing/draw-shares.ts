import type { SharesChart } from '../chart.ts';
import { numberText } from '../number-text.ts';
import { box, chartWidth, letterSize, lineHeight, scale, words, type Drawing, type Shape } from './shape.ts';

const barHeight = 30;
const gap = 10;

/** A bar for each whole, divided from left to right, and below what each part is. */
export function drawShares({ rows }: SharesChart): Drawing {
  const shapes: Shape[] = [];
  let y = 0;
  for (const { label, parts } of rows) {
    const name = words(0, y + letterSize, label);
    shapes.push(...name);
    y += name.length * lineHeight;
    shapes.push(...drawBar(parts, y));
    y += barHeight + gap;
    if (rows.length === 1) continue;
    const counts = words(0, y + 5, parts.map(({ count }) => numberText(count)).join(' · '));
    shapes.push(...counts);
    y += counts.length * lineHeight;
  }
  const parts = rows[0]?.parts ?? [];
  for (const [index, { label, count }] of parts.entries()) {
    const text = rows.length === 1 ? `${numberText(count)} ${label}` : label;
    const lines = words(26, y + letterSize, text, chartWidth - 26);
    shapes.push(box(0.5, y + 2, 15, 15, strength(index, parts.length)), ...lines);
    y += lines.length * lineHeight + 2;
  }
  return { height: y, shapes };
}

function drawBar(parts: SharesChart['rows'][number]['parts'], y: number): Shape[] {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const x = scale(0, total, 0.5, chartWidth - 0.5);
  let before = 0;
  return parts.flatMap(({ count }, index) => {
    if (count === 0) return [];
    const from = x(before);
    before += count;
    return [box(from, y + 0.5, x(before) - from, barHeight, strength(index, parts.length))];
  });
}

/** From full to nearly clear in even steps, so that neighbors differ by more than their place. */
function strength(index: number, of: number): number {
  return of === 1 ? 1 : Number((1 - (0.92 * index) / (of - 1)).toFixed(2));
}
