/**
 * The distributions that intervals and tests are read from, computed by jStat and checked against published tables.
 * docs/decisions/0013 says why jStat.
 */
import jStat from 'jstat';

/** The value below which a standard normal variable stays with probability `p`: 1.96 for 0.975. */
export function normalQuantile(p: number): number {
  return jStat.normal.inv(p, 0, 1);
}

/** The probability that a standard normal variable stays below `z`. */
export function normalBelow(z: number): number {
  return jStat.normal.cdf(z, 0, 1);
}

/** How many standard errors a two-sided normal interval reaches to each side: 1.96 for a confidence of 0.95. */
export function zFor(confidence: number): number {
  return normalQuantile((1 + confidence) / 2);
}

/** The same for a mean of `n` values whose spread is estimated from them: Student’s t with n − 1 degrees of freedom. */
export function tFor(confidence: number, n: number): number {
  return jStat.studentt.inv((1 + confidence) / 2, n - 1);
}

/** The probability of a value of `z` or farther from 0, on either side. */
export function twoSidedP(z: number): number {
  return 2 * normalBelow(-Math.abs(z));
}

/** A test statistic that is compared with the normal distribution. */
export interface ZTest {
  z: number;
  p: number;
}

/** A z with its two-sided p. */
export function zTest(z: number): ZTest {
  return { z, p: twoSidedP(z) };
}

/** The p of a z in the one direction in which it points. */
export function oneSidedP({ z }: ZTest): number {
  return normalBelow(-Math.abs(z));
}

/** The value below which a beta variable stays with probability `p`. */
export function betaQuantile(p: number, alpha: number, beta: number): number {
  return jStat.beta.inv(p, alpha, beta);
}

/** The probability that a chi-square variable is `x` or larger. */
export function chiSquareAbove(x: number, degreesOfFreedom: number): number {
  return x <= 0 ? 1 : 1 - jStat.lowRegGamma(degreesOfFreedom / 2, x / 2);
}

/** The probability of `count` or fewer successes in `n` tries that each succeed with probability `p`, between 0 and 1. */
export function binomialUpTo(count: number, n: number, p: number): number {
  if (count < 0) return 0;
  return count >= n ? 1 : jStat.beta.cdf(1 - p, n - count, count + 1);
}

/** The natural logarithm of the probability of exactly `count` successes; as a logarithm, so that large n do not underflow. */
export function logBinomial(count: number, n: number, p: number): number {
  const ways = jStat.gammaln(n + 1) - jStat.gammaln(count + 1) - jStat.gammaln(n - count + 1);
  return ways + count * Math.log(p) + (n - count) * Math.log(1 - p);
}
