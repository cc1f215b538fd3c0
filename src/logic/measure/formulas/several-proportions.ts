import { chiSquareAbove } from './distributions.ts';
import type { Counts } from './two-proportions.ts';

/** A test statistic that is compared with the chi-square distribution. */
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
  const pooled = pooledShare(groups);
  if (pooled === 0 || pooled === 1) return undefined;
  const chiSquare = groups.reduce(
    (sum, { successes, n }) => sum + (successes - n * pooled) ** 2 / (n * pooled * (1 - pooled)),
    0,
  );
  const degreesOfFreedom = groups.length - 1;
  return { chiSquare, degreesOfFreedom, p: chiSquareAbove(chiSquare, degreesOfFreedom) };
}

/** The smallest count that would be expected in any cell, of successes or of failures, if all shares were equal. */
export function smallestExpected(groups: readonly Counts[]): number {
  const pooled = pooledShare(groups);
  return Math.min(...groups.map(({ n }) => n)) * Math.min(pooled, 1 - pooled);
}

function pooledShare(groups: readonly Counts[]): number {
  const all = groups.reduce((sum, { n }) => sum + n, 0);
  return groups.reduce((sum, { successes }) => sum + successes, 0) / all;
}
