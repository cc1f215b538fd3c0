import { binomialUpTo, logBinomial, zTest, type ZTest } from './distributions.ts';

/** The p of a test, for a difference in either direction, upward and downward. */
export interface ExactTest {
  twoSided: number;
  greater: number;
  less: number;
}

/**
 * How many successes on the other side of the center are as unlikely as `count`, or more so: the border of the other
 * tail. Probabilities fall away from the center, so the border can be found by halving.
 */
function otherBorder(count: number, n: number, p: number): number {
  const limit = logBinomial(count, n, p) + 1e-7;
  const above = count < n * p;
  let [near, far] = above ? [Math.ceil(n * p), n + 1] : [Math.floor(n * p), -1];
  while (Math.abs(far - near) > 1) {
    const middle = Math.floor((near + far) / 2);
    if (logBinomial(middle, n, p) <= limit) far = middle;
    else near = middle;
  }
  return logBinomial(near, n, p) <= limit ? near : far;
}

/**
 * The exact binomial test of a share against `expected`, a fraction between 0 and 1. Two-sided p adds up all outcomes
 * that are no likelier than the one observed, as R does; they may differ by rounding only up to one part in 10⁷.
 */
export function exactBinomialTest(successes: number, n: number, expected: number): ExactTest {
  const less = binomialUpTo(successes, n, expected);
  const greater = 1 - binomialUpTo(successes - 1, n, expected);
  if (successes === n * expected) return { twoSided: 1, greater, less };
  const border = otherBorder(successes, n, expected);
  const both =
    successes < n * expected
      ? less + 1 - binomialUpTo(border - 1, n, expected)
      : greater + binomialUpTo(border, n, expected);
  return { twoSided: Math.min(1, both), greater, less };
}

/**
 * The z test of a share against `expected`, with the variance of the sample. Undefined where all tries ended alike,
 * because that variance is then 0.
 */
export function oneProportionTest(successes: number, n: number, expected: number): ZTest | undefined {
  const share = successes / n;
  const error = Math.sqrt((share * (1 - share)) / n);
  return error === 0 ? undefined : zTest((share - expected) / error);
}
