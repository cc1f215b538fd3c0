/** A row of the curved grades: the lowest score in it, the grade, and the percentiles it stands for. */
export interface GradeBand {
  from: number;
  grade: string;
  percentiles: readonly [number, number];
  /** The adjective that the table has in this row; it holds upward to the next row that has one. */
  adjective?: string;
}

/** The curved grades, from the top. Sources: sauro-lewis-grades, printed in full by gitlab-sus-handbook. */
const bands: readonly GradeBand[] = [
  { from: 84.1, grade: 'A+', percentiles: [96, 100], adjective: 'Best Imaginable' },
  { from: 80.8, grade: 'A', percentiles: [90, 95], adjective: 'Excellent' },
  { from: 78.9, grade: 'A−', percentiles: [85, 89] },
  { from: 77.2, grade: 'B+', percentiles: [80, 84] },
  { from: 74.1, grade: 'B', percentiles: [70, 79] },
  { from: 72.6, grade: 'B−', percentiles: [65, 69] },
  { from: 71.1, grade: 'C+', percentiles: [60, 64], adjective: 'Good' },
  { from: 65, grade: 'C', percentiles: [41, 59] },
  { from: 62.7, grade: 'C−', percentiles: [35, 40] },
  { from: 51.7, grade: 'D', percentiles: [15, 34], adjective: 'OK' },
  { from: 25.1, grade: 'F', percentiles: [2, 14], adjective: 'Poor' },
];

const lowest: GradeBand = { from: 0, grade: 'F', percentiles: [0, 1.9], adjective: 'Worst Imaginable' };

/** Scores are rounded to one decimal before they are looked up, because the rows are printed so. */
function rounded(score: number): number {
  return Math.round(10 * score) / 10;
}

/** The row of the curved grades in which a score from 0 to 100 stands. */
export function gradeBand(score: number): GradeBand {
  return bands.find(({ from }) => rounded(score) >= from) ?? lowest;
}

/** The adjective at a score: that of its row, or of the next row below that has one. */
export function susAdjective(score: number): string | undefined {
  return [...bands, lowest].find(({ from, adjective }) => adjective && rounded(score) >= from)?.adjective;
}

/** Whether a score is acceptable. Source: tullis-albert-sus, after bangor-2008: below 50 not, above 70 yes. */
export function acceptability(score: number): 'not acceptable' | 'marginal' | 'acceptable' {
  if (score < 50) return 'not acceptable';
  return score > 70 ? 'acceptable' : 'marginal';
}
