import type { CurveChart } from '../chart.ts';
import { numberText, plainNumber } from '../number-text.ts';

/**
 * How the value changes with retention, everything else as entered.
 *
 * @param value the value at a retention
 * @param retention the one that is marked; both rates as fractions
 */
export function retentionCurve(value: (retention: number) => number, retention: number, discount: number): CurveChart {
  const last = Math.min(1, 0.99 + discount);
  const end = Math.max(retention, Math.min(last, retention + 0.15));
  const start = Math.max(0, retention - 0.3);
  const points = Array.from({ length: 41 }, (_, step) => start + ((end - start) * step) / 40).map((at) => ({
    x: 100 * at,
    y: value(at),
  }));
  const values = points.map(({ y }) => y);
  const said = [...new Set([start, retention, end])].map(
    (at) => `${numberText(value(at), 2)} at ${plainNumber(100 * at)}%`,
  );
  return {
    kind: 'curve',
    sentence: `The value by retention: ${said.join(', ')}.`,
    x: { min: 100 * start, max: 100 * end, label: '% retention a year' },
    y: { min: Math.min(0, ...values), max: Math.max(...values), label: 'value' },
    points,
    mark: { x: 100 * retention, y: value(retention), label: `${plainNumber(100 * retention)}%` },
  };
}
