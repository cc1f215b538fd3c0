import { oneSidedP } from '../formulas/distributions.ts';
import { exactBinomialTest, oneProportionTest } from '../formulas/one-proportion.ts';
import { neededPerGroup, powerOf } from '../formulas/power.ts';
import { adjustedWald, clip, exactInterval, plainWald, wilson, type Limits } from '../formulas/proportion.ts';
import { severalProportionsTest } from '../formulas/several-proportions.ts';
import { effectSize, nMinusOneTest, pooledTest, unpooledTest } from '../formulas/two-proportions.ts';
import type { Answers, Lists, Numbers } from './answers.ts';

type Share = Numbers<'successes' | 'n'> & { confidence?: number };
type TwoShares = Numbers<'x1' | 'n1' | 'x2' | 'n2'>;
type Against = Numbers<'x' | 'n' | 'null'>;

const pair = ({ low, high }: Limits) => [low, high];

const zAndP = (result: { z: number; p: number } | undefined) => ({ z: result?.z, p_two_sided: result?.p });

/** Intervals, tests and sample sizes of shares. */
export const rateAnswers = {
  adjusted_wald_ci({ successes, n, confidence = 0.95 }: Share) {
    const { center, trials, low, high } = adjustedWald(successes, n, confidence);
    const clipped = clip({ low, high });
    return {
      p_adj: center,
      n_adj: trials,
      margin: high - center,
      low,
      high,
      high_raw: high,
      high_clipped: clipped.high,
    };
  },
  binomial_ci_95({ successes, n, confidence = 0.95 }: Share) {
    // The source cuts limits at 0 and 1 only where none or all succeeded.
    const shown = (limits: Limits) => pair(successes === 0 || successes === n ? clip(limits) : limits);
    return {
      agresti_coull: shown(adjustedWald(successes, n, confidence)),
      wald: shown(plainWald(successes, n, confidence)),
      exact_clopper_pearson: shown(exactInterval(successes, n, confidence)),
      wilson: shown(wilson(successes, n, confidence)),
    };
  },
  two_proportion_z_pooled: ({ x1, n1, x2, n2 }: TwoShares) =>
    zAndP(pooledTest({ successes: x1, n: n1 }, { successes: x2, n: n2 })),
  n_minus_1_two_proportion: ({ x1, n1, x2, n2 }: TwoShares) =>
    zAndP(nMinusOneTest({ successes: x1, n: n1 }, { successes: x2, n: n2 })),
  one_proportion_z: ({ x, n, null: expected }: Against) => zAndP(oneProportionTest(x, n, expected)),
  ab_test_reported_p({ x1, n1, x2, n2 }: TwoShares) {
    const result = unpooledTest({ successes: x1, n: n1 }, { successes: x2, n: n2 });
    return { p_reported: result && oneSidedP(result) };
  },
  k_sample_chi_square({ successes, n }: Lists<'successes' | 'n'>) {
    const groups = successes.map((count, index) => ({ successes: count, n: n[index] ?? NaN }));
    const result = severalProportionsTest(groups);
    return { chi2: result?.chiSquare, df: result?.degreesOfFreedom, p: result?.p };
  },
  exact_binomial_test({ x, n, null: expected }: Against) {
    const { twoSided, greater, less } = exactBinomialTest(x, n, expected);
    return { p_two_sided: twoSided, p_greater: greater, p_less: less, ci95: pair(exactInterval(x, n, 0.95)) };
  },
  cohen_h: ({ p1, p2 }: Numbers<'p1' | 'p2'>) => ({ h: effectSize(p1, p2) }),
  sample_size_two_proportions({ p1, p2, power, alpha }: Numbers<'p1' | 'p2' | 'power' | 'alpha'>) {
    const needed = neededPerGroup(p1, p2, power, 1 - alpha);
    return { n_per_group: needed, n_per_group_ceil: Math.ceil(needed) };
  },
  power_two_proportions: ({ p1, p2, n_per_group, alpha }: Numbers<'p1' | 'p2' | 'n_per_group' | 'alpha'>) => ({
    power: powerOf(p1, p2, n_per_group, 1 - alpha),
  }),
} satisfies Answers;
