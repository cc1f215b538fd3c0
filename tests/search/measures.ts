import { seededRandom } from '../../src/logic/seeded-random.ts';
import type { Judged } from './judged.ts';

/** How many results are looked at. */
const depth = 10;

/** 1 divided by the place of the first answer within the first ten results, or 0 (Voorhees 1999). */
export function reciprocalRank({ answers }: Judged, results: readonly string[]): number {
  const place = results.slice(0, depth).findIndex((address) => (answers[address] ?? 0) > 0);
  return place < 0 ? 0 : 1 / (place + 1);
}

/** Normalized discounted cumulative gain over ten results, with gains 2^grade − 1 (Järvelin and Kekäläinen 2002). */
export function nDcg({ answers }: Judged, results: readonly string[]): number {
  const ideal = gain(Object.values(answers).sort((a, b) => b - a));
  return ideal === 0 ? 0 : gain(results.map((address) => answers[address] ?? 0)) / ideal;
}

/** Whether an answer is among the first three results: 1 or 0. */
export function successAt3({ answers }: Judged, results: readonly string[]): number {
  return Number(results.slice(0, 3).some((address) => (answers[address] ?? 0) > 0));
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
}

/**
 * The 95 % interval of the mean of paired differences, by the percentile bootstrap (Efron and Tibshirani 1993)
 * with a fixed seed, so that it comes out the same each time.
 */
export function pairedInterval(ours: readonly number[], theirs: readonly number[]): [number, number] {
  const differences = ours.map((value, index) => value - (theirs[index] ?? 0));
  const random = seededRandom(20_261_122);
  const means = Array.from({ length: 5000 }, () =>
    mean(differences.map(() => differences[Math.floor(random() * differences.length)] ?? 0)),
  ).sort((a, b) => a - b);
  return [means[124] ?? 0, means[4874] ?? 0];
}

function gain(grades: readonly number[]): number {
  return grades.slice(0, depth).reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}
