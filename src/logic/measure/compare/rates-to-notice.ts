import type { CurveChart } from '../chart.ts';
import { powerOf } from '../formulas/power.ts';
import { percentage } from '../inputs.ts';
import { numberText } from '../number-text.ts';

/** The rate that there is and the rate worth noticing, in percent. */
export function rateInputs(rate: string) {
  return {
    first: percentage(`${rate} now`, { min: 0.1, max: 99.9 }),
    second: percentage(`${rate} worth noticing`, { min: 0.1, max: 99.9 }),
  };
}

/** Says of two rates, in percent, that no number of people could tell them apart. */
export function tooClose({
  first,
  second,
}: {
  first: number;
  second: number;
}): { input: 'second'; sentence: string }[] {
  if (Math.abs(first - second) >= 0.01) return [];
  const sentence = 'Both rates are as good as the same. Enter one that differs by 0.01 percentage points or more.';
  return [{ input: 'second', sentence }];
}

/**
 * The chance to notice the difference between two rates, from few people in each group to many.
 *
 * @param rates as fractions
 * @param people the number of people that is marked
 * @param many what they are called
 */
export function powerChart(
  rates: { from: number; to: number; confidence: number },
  people: number,
  many: string,
  sentence: string,
): CurveChart {
  const end = Math.max(4, 2 * people);
  const chance = (n: number) => 100 * powerOf(rates.from, rates.to, n, rates.confidence);
  const steps = Array.from({ length: 41 }, (_, step) => (end * step) / 40);
  return {
    kind: 'curve',
    sentence,
    x: { min: 0, max: end, label: `${many} for each version` },
    y: { min: 0, max: 100, label: '% chance to notice' },
    points: steps.map((x) => ({ x, y: chance(x) })),
    mark: { x: people, y: chance(people), label: numberText(people) },
  };
}
