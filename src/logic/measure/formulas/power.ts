import { normalBelow, normalQuantile, zFor } from './distributions.ts';

/** Standard errors of the difference, times √n: if both shares were equal, and as they are. */
function errors(first: number, second: number) {
  const middle = (first + second) / 2;
  return {
    equal: Math.sqrt(2 * middle * (1 - middle)),
    different: Math.sqrt(first * (1 - first) + second * (1 - second)),
  };
}

/**
 * How many each of two equal groups needs, so that a two-sided test at 1 − `confidence` shows the difference between
 * two different shares with probability `power`; not yet rounded up. The normal approximation that R’s
 * power.prop.test uses (r-power-prop-test).
 */
export function neededPerGroup(first: number, second: number, power: number, confidence: number): number {
  const { equal, different } = errors(first, second);
  return ((zFor(confidence) * equal + normalQuantile(power) * different) / (first - second)) ** 2;
}

/** The probability that a two-sided test at 1 − `confidence` shows the difference with `perGroup` in each group. */
export function powerOf(first: number, second: number, perGroup: number, confidence: number): number {
  const { equal, different } = errors(first, second);
  const distance = Math.sqrt(perGroup) * Math.abs(first - second) - zFor(confidence) * equal;
  if (different === 0) return distance > 0 ? 1 : 0;
  return normalBelow(distance / different);
}
