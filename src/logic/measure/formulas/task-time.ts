import { mean, meanInterval } from './mean.ts';
import type { Limits } from './proportion.ts';

/** The n-th root of the product of n times above 0, by way of logarithms. Source: sauro-lewis-2010. */
export function geometricMean(times: readonly number[]): number {
  return Math.exp(mean(times.map(Math.log)));
}

/** The interval of the geometric mean: that of the mean of the logarithms, with both limits turned back into times. */
export function geometricInterval(times: readonly number[], confidence: number): Limits | undefined {
  const limits = meanInterval(times.map(Math.log), confidence);
  return limits && { low: Math.exp(limits.low), high: Math.exp(limits.high) };
}
