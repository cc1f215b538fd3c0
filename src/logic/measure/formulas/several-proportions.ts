import { chiSquareAbove } from './distributions.ts';
import type { Counts } from './two-proportions.ts';

export interface ChiSquareTest {
  chiSquare: number;
  degreesOfFreedom: number;
  p: number;
}

/**
 * The chi-square test of whether several shares are equal, without a correction for continuity. Undefined where all
 * or none succeeded in every group.
 */
export function severalProportionsTest(groups: readonly Counts[]): ChiSquareTest | undefined {
  const all = groups.reduce((sum, { n }) => sum + n, 0);
  const pooled = groups.reduce((sum, { successes }) => sum + successes, 0) / all;
  if (pooled === 0 || pooled === 1) return undefined;
  const chiSquare = groups.reduce(
    (sum, { successes, n }) => sum + (successes - n * pooled) ** 2 / (n * pooled * (1 - pooled)),
    0,
  );
  const degreesOfFreedom = groups.length - 1;
  return { chiSquare, degreesOfFreedom, p: chiSquareAbove(chiSquare, degreesOfFreedom) };
}
