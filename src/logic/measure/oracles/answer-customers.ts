import { peakEndSnapshot } from '../../peak-end.ts';
import { cashFlows, lifetimeValue, marginMultiple, twoStageMultiple } from '../formulas/lifetime-value.ts';
import { churnRate, countStayed, meanLifetime, retentionRate } from '../formulas/retention.ts';
import { relativeChange } from '../formulas/two-proportions.ts';
import type { Answers, Lists, Numbers } from './answers.ts';

/** What customers are worth and how many stay, and how a journey is remembered. */
export const customerAnswers = {
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
} satisfies Answers;
