import type { IntervalChart } from './chart.ts';
import { figureText, rangeText } from './result-text.ts';
import type { Figure } from './result.ts';

/** One or more figures with their intervals on an axis, in a chart whose sentence names every number. */
export function intervalChart(
  figures: readonly Figure[],
  axis: IntervalChart['axis'],
  marks: IntervalChart['marks'] = [],
): IntervalChart {
  const said = figures.map((figure) => {
    const range = figure.interval ? `, interval ${rangeText(figure, figure.interval)}` : '';
    return `${figure.label} ${figureText(figure)}${range}.`;
  });
  const marked = marks.map(({ value, label }) => `${label} at ${value}.`);
  return {
    kind: 'interval',
    sentence: [...said, ...marked].join(' '),
    axis,
    rows: figures.map(({ label, value, interval }) => ({
      label,
      value,
      ...(interval && { low: interval.low, high: interval.high }),
    })),
    marks,
  };
}
