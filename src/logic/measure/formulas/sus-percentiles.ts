/** Pairs of score and percentile in the order of scores. Source: mcotear-sus-percentiles. */
const table: readonly (readonly [score: number, percentile: number])[] = [
  [0, 0],
  [5, 0.3],
  [10, 0.4],
  [15, 0.7],
  [20, 1],
  [25, 1.5],
  [30, 2],
  [35, 4],
  [40, 6],
  [45, 8],
  [50, 13],
  [55, 19],
  [60, 29],
  [65, 41],
  [66, 44],
  [67, 47],
  [68, 50],
  [69, 53],
  [70, 56],
  [71, 60],
  [72, 63],
  [73, 67],
  [74, 70],
  [75, 73],
  [76, 77],
  [77, 80],
  [78, 83],
  [79, 86],
  [80, 88],
  [85, 97],
  [90, 99.8],
  [95, 99.999],
  [100, 100],
];

/** The share of the field below a score from 0 to 100, in percent, by the table; in a straight line between its rows. */
export function tabledPercentile(score: number): number {
  const index = table.findIndex(([above]) => above >= score);
  const [toScore, toPercentile] = table[index] ?? [100, 100];
  const [fromScore, fromPercentile] = table[index - 1] ?? [0, 0];
  if (score >= toScore) return toPercentile;
  return fromPercentile + ((toPercentile - fromPercentile) * (score - fromScore)) / (toScore - fromScore);
}

/**
 * The same by the curve of an analysis toolkit: a sum of two bells, fitted to published percentiles, from which it
 * differs by up to about 1.5 points. Source: blattgerste-2022-sus-toolkit.
 */
export function fittedPercentile(score: number): number {
  const bell = (height: number, center: number, width: number) => height * Math.exp(-(((score - center) / width) ** 2));
  return Math.min(100, bell(106.3, 118, 46.32) + bell(33.06, 81.58, 15.92));
}
