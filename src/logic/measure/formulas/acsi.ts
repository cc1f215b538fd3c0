/** Answers from 1 to 10, of one person or on average: satisfaction, expectations met, closeness to an ideal. */
export type IndexAnswers = readonly [satisfaction: number, expectations: number, ideal: number];

/** Weights of the three questions, for those who have no model: equal, and a set once used for the State of Ohio. */
export const indexWeights = {
  equal: [1 / 3, 1 / 3, 1 / 3],
  ohio: [0.3885, 0.319, 0.2925],
} as const satisfies Record<string, IndexAnswers>;

/**
 * A satisfaction index in points from 0 to 100: the weighted average of the three answers, each as (answer − 1) ÷ 9.
 * With equal weights this is (sum − 3) ÷ 27. Source: verint-acsi-2013.
 */
export function satisfactionIndex([satisfaction, expectations, ideal]: IndexAnswers, weights: IndexAnswers): number {
  const weighted = (satisfaction - 1) * weights[0] + (expectations - 1) * weights[1] + (ideal - 1) * weights[2];
  return (100 * weighted) / 9;
}
