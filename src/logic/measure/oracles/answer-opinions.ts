import { indexWeights, satisfactionIndex } from '../formulas/acsi.ts';
import { countAgreement, countEffort, effortIndex } from '../formulas/effort.ts';
import { mean } from '../formulas/mean.ts';
import {
  adjustedPromoterInterval,
  countPromoters,
  netPromoterError,
  netPromoterScore,
  netPromoterVariance,
  plainPromoterInterval,
  type PromoterCounts,
} from '../formulas/net-promoter.ts';
import { countSatisfied, satisfactionScore, type FiveCounts } from '../formulas/satisfaction.ts';
import { meanGap, serviceGap } from '../formulas/service-gap.ts';
import type { Answers, Lists, Numbers } from './answers.ts';

/** What customers say of a contact, a service or a company. */
export const opinionAnswers = {
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

  csat: ({ satisfied, total }: Numbers<'satisfied' | 'total'>) => ({
    csat_percent: satisfactionScore(satisfied, total),
  }),
  csat_from_distribution({ counts }: { counts: Record<string, number> }) {
    const of = (answer: number) => counts[answer] ?? NaN;
    const five: FiveCounts = [of(1), of(2), of(3), of(4), of(5)];
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
  servqual_gap({ expectation, perception }: Record<'expectation' | 'perception', Record<string, number>>) {
    const gaps = Object.fromEntries(
      Object.entries(expectation).map(([name, expected]) => [name, serviceGap(expected, perception[name] ?? NaN)]),
    );
    return { gaps, unweighted_mean: meanGap(Object.values(gaps)) };
  },
} satisfies Answers;
