import { tFor } from './distributions.ts';
import type { Limits } from './proportion.ts';

/**
 * A sum that keeps what each addition rounds away (Neumaier’s way), so that the order of the parts does not show,
 * not even in the last digit.
 */
function sum(values: readonly number[]): number {
  let total = 0;
  let lost = 0;
  for (const value of values) {
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}

/** The sum of some values divided by their number. */
export function mean(values: readonly number[]): number {
  return sum(values) / values.length;
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
  return Math.sqrt(sum(values.map((value) => (value - center) ** 2)) / (values.length - 1));
}

/** Mean ± t × s ÷ √n with n − 1 degrees of freedom. A single value has no spread, and so no interval. */
export function meanInterval(values: readonly number[], confidence: number): Limits | undefined {
  if (values.length < 2) return undefined;
  const center = mean(values);
  const margin = (tFor(confidence, values.length) * deviation(values)) / Math.sqrt(values.length);
  return { low: center - margin, high: center + margin };
}
