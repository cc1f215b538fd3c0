/**
 * Published and recomputed cases, each with the source it comes from and the tolerance it is held to.
 * What production code answers is compared with what the source says; nothing is computed here.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { peakEndSnapshot } from '../peak-end.ts';
import { indexWeights, satisfactionIndex } from './formulas/acsi.ts';
import { countAgreement, countEffort, effortIndex } from './formulas/effort.ts';
import { cashFlows, lifetimeValue, marginMultiple, twoStageMultiple } from './formulas/lifetime-value.ts';
import { mean, median } from './formulas/mean.ts';
import {
  adjustedPromoterInterval,
  countPromoters,
  netPromoterError,
  netPromoterScore,
  netPromoterVariance,
  plainPromoterInterval,
  type PromoterCounts,
} from './formulas/net-promoter.ts';
import { exactBinomialTest, oneProportionTest, oneSidedP } from './formulas/one-proportion.ts';
import { neededPerGroup, powerOf } from './formulas/power.ts';
import { discoveryRate, usersNeeded } from './formulas/problem-discovery.ts';
import { adjustedWald, clip, exactInterval, plainWald, wilson, type Limits } from './formulas/proportion.ts';
import { churnRate, countStayed, meanLifetime, retentionRate } from './formulas/retention.ts';
import { countSatisfied, satisfactionScore, type FiveCounts } from './formulas/satisfaction.ts';
import { meanGap, serviceGap } from './formulas/service-gap.ts';
import { severalProportionsTest } from './formulas/several-proportions.ts';
import { acceptability, gradeBand } from './formulas/sus-bands.ts';
import { fittedPercentile, tabledPercentile } from './formulas/sus-percentiles.ts';
import { statementPoints, susFromContributions, susScore } from './formulas/sus.ts';
import { rawLoad, weightedLoad } from './formulas/task-load.ts';
import { geometricMean } from './formulas/task-time.ts';
import { effectSize, nMinusOneTest, pooledTest, relativeChange, unpooledTest } from './formulas/two-proportions.ts';
import { asSus, umux, umuxLite } from './formulas/umux.ts';

interface Oracle {
  id: string;
  metric: string;
  source: { citation: string; url: string };
  /** Of a shape that each metric has for itself. */
  inputs: unknown;
  expected: unknown;
  tolerance: number;
}

const oracles = JSON.parse(readFileSync(join(import.meta.dirname, 'oracles.json'), 'utf8')) as Oracle[];

type Numbers<Name extends string> = Record<Name, number>;
type Lists<Name extends string> = Record<Name, readonly number[]>;
type Share = Numbers<'successes' | 'n'> & { confidence?: number };
type TwoShares = Numbers<'x1' | 'n1' | 'x2' | 'n2'>;
type Against = Numbers<'x' | 'n' | 'null'>;

const pair = ({ low, high }: Limits) => [low, high];

/** What production code answers to the inputs of a case, in the names and units of its source. */
const answers: Record<string, (inputs: never) => unknown> = {
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
  ab_test_reported_p: ({ x1, n1, x2, n2 }: TwoShares) => ({
    p_reported: oneSidedP(unpooledTest({ successes: x1, n: n1 }, { successes: x2, n: n2 })!),
  }),
  k_sample_chi_square({ successes, n }: Lists<'successes' | 'n'>) {
    const result = severalProportionsTest(successes.map((count, index) => ({ successes: count, n: n[index]! })))!;
    return { chi2: result.chiSquare, df: result.degreesOfFreedom, p: result.p };
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

  sus_score: ({ responses }: Lists<'responses'>) => ({ score: susScore(responses) }),
  sus_score_from_contributions: ({ sum_of_contributions }: Numbers<'sum_of_contributions'>) => ({
    score: susFromContributions(sum_of_contributions),
  }),
  sus_mean: ({ scores }: Lists<'scores'>) => ({ mean: mean(scores) }),
  sus_grade_band({ score_low, score_high }: Numbers<'score_low' | 'score_high'>) {
    const [low, high] = [gradeBand(score_low), gradeBand(score_high)];
    expect(high).toBe(low);
    return {
      grade: low.grade,
      percentile_low: low.percentiles[0],
      percentile_high: low.percentiles[1],
      adjective_starting_here: low.adjective ?? null,
    };
  },
  sus_percentile: ({ score }: Numbers<'score'>) => ({ percentile: tabledPercentile(score) }),
  sus_percentile_table: ({ scores }: Lists<'scores'>) => ({
    percentile_fraction: scores.map((score) => tabledPercentile(score) / 100),
  }),
  sus_percentile_fit: ({ scores }: Lists<'scores'>) => ({ percentile: scores.map(fittedPercentile) }),
  sus_acceptability: ({ scores }: Lists<'scores'>) => ({ bands: scores.map(acceptability) }),
  sus_item_equivalent: ({ mean_normalised_item }: Numbers<'mean_normalised_item'>) => ({
    score: statementPoints(mean_normalised_item),
  }),
  umux_lite({ item1, item2 }: Numbers<'item1' | 'item2'>) {
    const score = umuxLite(item1, item2);
    return { score, sus_regressed: asSus(score) };
  },
  umux: ({ items }: Lists<'items'>) => ({ score: umux(items) }),

  nps(inputs: Lists<'ratings'> | PromoterCounts) {
    const counts = 'ratings' in inputs ? countPromoters(inputs.ratings) : inputs;
    return {
      nps_fraction: netPromoterScore(counts),
      variance: netPromoterVariance(counts),
      se: netPromoterError(counts),
    };
  },
  nps_population: ({ p_promoter, p_passive, p_detractor }: Numbers<'p_promoter' | 'p_passive' | 'p_detractor'>) => ({
    nps_fraction: netPromoterScore({ promoters: p_promoter, passives: p_passive, detractors: p_detractor }),
  }),
  nps_ci_95(counts: PromoterCounts) {
    const [adjusted, plain] = [adjustedPromoterInterval(counts, 0.95), plainPromoterInterval(counts, 0.95)];
    return {
      nps: 100 * netPromoterScore(counts),
      adjusted_wald: { centre: 100 * adjusted.center, low: 100 * adjusted.low, high: 100 * adjusted.high },
      wald: { se: 100 * netPromoterError(counts), low: 100 * plain.low, high: 100 * plain.high },
    };
  },
  nps_ambiguity: ({ cases }: { cases: [number, number][] }) => ({
    nps: cases.map(
      ([promoters, detractors]) =>
        100 * netPromoterScore({ promoters, passives: 100 - promoters - detractors, detractors }),
    ),
  }),

  problem_discovery_n({ p, target }: Numbers<'p' | 'target'>) {
    const needed = usersNeeded(p, target);
    return { n_exact: needed, n: Math.ceil(needed) };
  },
  problem_discovery_rate: ({ p, n }: Numbers<'p' | 'n'>) => ({ rate: discoveryRate(p, n) }),
  task_time_centre: ({ times }: Lists<'times'>) => ({ mean: mean(times), median: median(times) }),
  task_time_geometric_mean: ({ times }: Lists<'times'>) => ({ geometric_mean: geometricMean(times) }),

  csat: ({ satisfied, total }: Numbers<'satisfied' | 'total'>) => ({
    csat_percent: satisfactionScore(satisfied, total),
  }),
  csat_from_distribution({ counts }: { counts: Record<string, number> }) {
    const five = [1, 2, 3, 4, 5].map((answer) => counts[answer]!) as unknown as FiveCounts;
    return {
      csat_percent: satisfactionScore(
        countSatisfied(five),
        five.reduce((sum, count) => sum + count, 0),
      ),
    };
  },
  ces2_index: ({ counts }: { counts: Numbers<'1-3' | '4-5' | '6-7'> }) => ({
    index: effortIndex({ hard: counts['1-3'], middling: counts['4-5'], easy: counts['6-7'] }),
  }),
  ces2_all_variants: ({ ratings }: Lists<'ratings'>) => ({
    mean: mean(ratings),
    percent_5_to_7: satisfactionScore(countAgreement(ratings), ratings.length),
    index: effortIndex(countEffort(ratings)),
  }),
  acsi({ satisfaction, expectancy, performance }: Numbers<'satisfaction' | 'expectancy' | 'performance'>) {
    const answered = [satisfaction, expectancy, performance] as const;
    return {
      unweighted: satisfactionIndex(answered, indexWeights.equal),
      ohio_weights: satisfactionIndex(answered, indexWeights.ohio),
    };
  },
  nasa_tlx: ({ weights, ratings }: Lists<'weights' | 'ratings'>) => ({
    weighted: weightedLoad(ratings, weights),
    raw: rawLoad(ratings),
  }),
  servqual_gap({ expectation, perception }: Record<string, Record<string, number>>) {
    const gaps = Object.fromEntries(
      Object.entries(expectation!).map(([name, expected]) => [name, serviceGap(expected, perception![name]!)]),
    );
    return { gaps, unweighted_mean: meanGap(Object.values(gaps)) };
  },

  clv_margin_multiple: ({ retention, discount }: Numbers<'retention' | 'discount'>) => ({
    multiple: marginMultiple(retention, discount),
  }),
  clv: ({
    margin,
    retention,
    discount,
    acquisition_cost,
  }: Numbers<'margin' | 'retention' | 'discount' | 'acquisition_cost'>) => ({
    clv: lifetimeValue(margin, retention, discount, acquisition_cost),
  }),
  lifetime_purchases: ({
    first_retention,
    later_retention,
    discount,
  }: Numbers<'first_retention' | 'later_retention' | 'discount'>) => ({
    expected_years: twoStageMultiple(first_retention, later_retention, discount),
  }),
  clv_cashflow_table: ({
    margins,
    retention_implied,
    discount,
  }: Lists<'margins'> & Numbers<'retention_implied' | 'discount'>) => ({
    cumulative: cashFlows(margins, retention_implied, discount).map(({ cumulative }) => cumulative),
  }),
  churn_rate({ start, lost }: Numbers<'start' | 'lost'>) {
    const churn = churnRate(start, lost);
    return {
      churn_percent: churn,
      retention_percent: retentionRate(start, start - lost),
      mean_lifetime_periods: meanLifetime(churn),
    };
  },
  retention_rate: ({ start, end, new: joined }: Numbers<'start' | 'end' | 'new'>) => ({
    retention_percent: retentionRate(start, countStayed(end, joined)),
  }),

  peak_end_snapshot({ moments_short, moments_long }: Lists<'moments_short' | 'moments_long'>) {
    const [short, long] = [peakEndSnapshot(moments_short), peakEndSnapshot(moments_long)];
    return { short, long, preferred: long > short ? 'long' : 'short' };
  },
  percent_change_reading: ({ percent_of_prior }: Lists<'percent_of_prior'>) => ({
    increase_percent: percent_of_prior.map((percent) => relativeChange(100, percent)),
  }),
  // No calculator adds up fines; the article on this case prints the sum.
  case_arithmetic: () => ({ total_million: printedFines() }),
};

function zAndP(result: { z: number; p: number } | undefined) {
  return { z: result?.z, p_two_sided: result?.p };
}

/** The fines in millions of pounds, as the article on the bank’s move prints them. */
function printedFines(): number {
  const article = readFileSync(join(import.meta.dirname, '../../content/examples/tsb-2018.mdx'), 'utf8');
  return Number(/the fines to (\d+\.\d+) million/.exec(article)?.[1]);
}

/**
 * Whether an answer is what is expected: numbers within the tolerance, anything else the same. Where the source expects
 * only some parts of an answer, only they are looked at. The allowance beyond the tolerance is that of sums in binary.
 */
function expectWithin(answer: unknown, expected: unknown, tolerance: number, place: string): void {
  if (typeof expected === 'number') {
    expect(
      Math.abs((answer as number) - expected),
      `${place}: ${String(answer)}, expected ${expected}`,
    ).toBeLessThanOrEqual(tolerance + 1e-12 * Math.max(1, Math.abs(expected)));
  } else if (typeof expected === 'object' && expected !== null) {
    for (const [key, part] of Object.entries(expected)) {
      expectWithin((answer as Record<string, unknown>)[key], part, tolerance, `${place}.${key}`);
    }
  } else {
    expect(answer, place).toBe(expected);
  }
}

describe.each(oracles)('$id ($metric), from $source.citation', ({ metric, inputs, expected, tolerance }) => {
  test('is answered as its source says', () => {
    expectWithin(answers[metric]!(inputs as never), expected, tolerance, metric);
  });
});

test('there are 85 cases, and none without a source', () => {
  expect(oracles).toHaveLength(85);
  expect(oracles.filter(({ source }) => source.citation === '')).toEqual([]);
});
