import { mean, median } from '../formulas/mean.ts';
import { discoveryRate, usersNeeded } from '../formulas/problem-discovery.ts';
import { acceptability, gradeBand } from '../formulas/sus-bands.ts';
import { fittedPercentile, tabledPercentile } from '../formulas/sus-percentiles.ts';
import { statementPoints, susFromContributions, susScore } from '../formulas/sus.ts';
import { rawLoad, weightedLoad } from '../formulas/task-load.ts';
import { geometricMean } from '../formulas/task-time.ts';
import { asSus, umux, umuxLite } from '../formulas/umux.ts';
import type { Answers, Lists, Numbers } from './answers.ts';

/** Scores and times of people at a task. */
export const usabilityAnswers = {
  sus_score: ({ responses }: Lists<'responses'>) => ({ score: susScore(responses) }),
  sus_score_from_contributions: ({ sum_of_contributions }: Numbers<'sum_of_contributions'>) => ({
    score: susFromContributions(sum_of_contributions),
  }),
  sus_mean: ({ scores }: Lists<'scores'>) => ({ mean: mean(scores) }),
  sus_grade_band({ score_low, score_high }: Numbers<'score_low' | 'score_high'>) {
    const [low, high] = [gradeBand(score_low), gradeBand(score_high)];
    return {
      grade: low === high ? low.grade : `${low.grade} to ${high.grade}`,
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

  problem_discovery_n({ p, target }: Numbers<'p' | 'target'>) {
    const needed = usersNeeded(p, target);
    return { n_exact: needed, n: Math.ceil(needed) };
  },
  problem_discovery_rate: ({ p, n }: Numbers<'p' | 'n'>) => ({ rate: discoveryRate(p, n) }),
  task_time_centre: ({ times }: Lists<'times'>) => ({ mean: mean(times), median: median(times) }),
  task_time_geometric_mean: ({ times }: Lists<'times'>) => ({ geometric_mean: geometricMean(times) }),
  nasa_tlx: ({ weights, ratings }: Lists<'weights' | 'ratings'>) => ({
    weighted: weightedLoad(ratings, weights),
    raw: rawLoad(ratings),
  }),
} satisfies Answers;
