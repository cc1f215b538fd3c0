import { mean } from './mean.ts';

/** The six scales of the NASA task load index, in the order in which they are entered. */
export const loadScales = [
  'Mental demand',
  'Physical demand',
  'Temporal demand',
  'Performance',
  'Effort',
  'Frustration',
] as const;

/** Each of the fifteen pairs of scales is decided for one of them, so weights add up to this. */
export const pairs = 15;

/** The weighted score in points: Σ weight × rating ÷ 15. Source: nasa-tlx-hart-staveland-1988. */
export function weightedLoad(ratings: readonly number[], weights: readonly number[]): number {
  return ratings.reduce((sum, rating, index) => sum + rating * (weights[index] ?? 0), 0) / pairs;
}

/** The raw score in points: the plain mean of the six ratings. */
export function rawLoad(ratings: readonly number[]): number {
  return mean(ratings);
}
