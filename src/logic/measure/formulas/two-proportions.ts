import { zFor, zTest, type ZTest } from './distributions.ts';
import type { Limits } from './proportion.ts';

/** So many of so many. */
export interface Counts {
  successes: number;
  n: number;
}

const share = ({ successes, n }: Counts) => successes / n;

/**
 * The z test of two shares with the variance of both groups together. Undefined where all or none of both groups
 * succeeded, because there is then no variance to compare with.
 */
export function pooledTest(first: Counts, second: Counts): ZTest | undefined {
  const pooled = share({ successes: first.successes + second.successes, n: first.n + second.n });
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / first.n + 1 / second.n));
  return error === 0 ? undefined : zTest((share(first) - share(second)) / error);
}

/** The N − 1 two-proportion test: the pooled z times √((N − 1) ÷ N), N being all in both groups. Source: sauro-ab-n1. */
export function nMinusOneTest(first: Counts, second: Counts): ZTest | undefined {
  const pooled = pooledTest(first, second);
  const all = first.n + second.n;
  return pooled && zTest(pooled.z * Math.sqrt((all - 1) / all));
}

/** The z test with the variance of each group for itself, as some testing services report it (zuschlag-stat203). */
export function unpooledTest(first: Counts, second: Counts): ZTest | undefined {
  const variance = (group: Counts) => (share(group) * (1 - share(group))) / group.n;
  const error = Math.sqrt(variance(first) + variance(second));
  return error === 0 ? undefined : zTest((share(first) - share(second)) / error);
}

/**
 * The interval of the difference second − first, as fractions: z²/4 successes and z²/2 tries are added to each group,
 * which is the adjusted Wald idea for two groups, then the simple formula is used. Holds the difference itself.
 */
export function differenceInterval(first: Counts, second: Counts, confidence: number): Limits {
  const z = zFor(confidence);
  const adjusted = (group: Counts) => {
    const n = group.n + z ** 2 / 2;
    const center = (group.successes + z ** 2 / 4) / n;
    return { center, variance: (center * (1 - center)) / n };
  };
  const [from, to] = [adjusted(first), adjusted(second)];
  const margin = z * Math.sqrt(from.variance + to.variance);
  const difference = share(second) - share(first);
  const center = to.center - from.center;
  return {
    low: Math.max(-1, Math.min(center - margin, difference)),
    high: Math.min(1, Math.max(center + margin, difference)),
  };
}

/** Cohen’s effect size h of two shares, from the arcsine of their roots; its sign is that of first − second. */
export function effectSize(first: number, second: number): number {
  return 2 * Math.asin(Math.sqrt(first)) - 2 * Math.asin(Math.sqrt(second));
}

/** By how many percent `after` lies above `before`: 158 after 100 is 58 percent more, and not 158. */
export function relativeChange(before: number, after: number): number {
  return (100 * (after - before)) / before;
}
