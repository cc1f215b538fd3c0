import { mean, meanInterval } from './formulas/mean.ts';
import { clip } from './formulas/proportion.ts';
import { counted, type Unit } from './number-text.ts';
import { betweenText } from './result-text.ts';
import type { Figure, Warning } from './result.ts';

/** The scale on which values lie; intervals are cut at its ends. */
export interface Span {
  min: number;
  max: number;
}

/** The mean of some values with its t interval, where there are two values or more. */
export function meanFigure(
  label: string,
  values: readonly number[],
  { unit, digits, span }: { unit: Unit; digits: number; span: Span },
  confidence: number,
): Figure {
  const limits = meanInterval(values, confidence);
  return {
    label,
    value: mean(values),
    unit,
    digits,
    ...(limits && { interval: { ...clip(limits, span.min, span.max), confidence, method: 'mean ± t × s ÷ √n' } }),
  };
}

/**
 * What an interval says of all the people behind the sample, as a sentence; or why there is none.
 * `whose` is what is estimated: “the mean of all such people”.
 */
export function fairSample(figure: Figure, whose: string): string {
  if (!figure.interval) return 'A single value has no spread, so there is no interval.';
  if (figure.interval.low === figure.interval.high) return 'All values are the same, so the interval has no width.';
  return `If this is a fair sample, ${whose} plausibly lies ${betweenText(figure, figure.interval)}.`;
}

/** Warns where values leave a t interval without a footing: one value, or values that are all the same. */
export function spreadWarnings(values: readonly number[]): Warning[] {
  if (values.length === 1) return singleWarning(values);
  if (values.some((value) => value !== values[0])) return [];
  return [
    {
      sentence: `All ${counted(values.length, 'value')} are the same, so the formula finds no spread. An interval without width claims too much.`,
      sources: [],
    },
  ];
}

/** Warns where there is only one of what is counted. */
export function singleWarning(values: readonly unknown[]): Warning[] {
  if (values.length !== 1) return [];
  return [{ sentence: 'One value is an anecdote. An interval needs at least two, by its formula.', sources: [] }];
}
