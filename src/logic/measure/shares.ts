import { clip, adjustedWald, exactInterval, wilson, type Limits } from './formulas/proportion.ts';
import type { Figure, Interval } from './result.ts';

/** Limits given as fractions, as an interval in percent. */
export function percentInterval({ low, high }: Limits, confidence: number, method: string): Interval {
  return { low: 100 * low, high: 100 * high, confidence, method };
}

/** So many of so many, in percent, with the adjusted Wald interval cut at 0 and 100%. */
export function shareFigure(
  label: string,
  successes: number,
  n: number,
  confidence: number,
): Figure & { interval: Interval } {
  return {
    label,
    value: (100 * successes) / n,
    unit: 'percent',
    digits: 1,
    interval: percentInterval(clip(adjustedWald(successes, n, confidence)), confidence, 'adjusted Wald'),
    sources: ['agresti-coull-1998', 'sauro-lewis-2005'],
  };
}

/** The same share with the other two intervals in use. */
export function otherIntervals(successes: number, n: number, confidence: number): Figure[] {
  const value = (100 * successes) / n;
  return [
    {
      label: 'With the Wilson interval',
      value,
      unit: 'percent',
      digits: 1,
      interval: percentInterval(wilson(successes, n, confidence), confidence, 'Wilson'),
      note: 'Has the same center as the adjusted Wald interval and is a little narrower.',
    },
    {
      label: 'With the exact interval',
      value,
      unit: 'percent',
      digits: 1,
      interval: percentInterval(exactInterval(successes, n, confidence), confidence, 'exact (Clopper–Pearson)'),
      note: 'Too wide for most uses: it holds the true share more often than it says.',
      sources: ['sauro-lewis-2005'],
    },
  ];
}
