import { tFor } from './distributions.ts';
import type { Limits } from './proportion.ts';

/** The sum of some values divided by their number. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value in the middle, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN;
  return (lower + upper) / 2;
}

/** The standard deviation of a sample, with n − 1 below. */
export function deviation(values: readonly number[]): number {
  const center = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - center) ** 2, 0) / (values.length - 1));
}

/** Mean ± t × s ÷ √n with n − 1 degrees of freedom. A single value has no spread, and so no interval. */
export function meanInterval(values: readonly number[], confidence: number): Limits | undefined {
  if (values.length < 2) return undefined;
  const center = mean(values);
  const margin = (tFor(confidence, values.length) * deviation(values)) / Math.sqrt(values.length);
  return { low: center - margin, high: center + margin };
}
