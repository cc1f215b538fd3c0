import { betaQuantile, zFor } from './distributions.ts';

/** Two ends of a range, both fractions. */
export interface Limits {
  low: number;
  high: number;
}

/** Limits of something that cannot lie outside `min` and `max`. */
export function clip({ low, high }: Limits, min = 0, max = 1): Limits {
  return { low: Math.max(low, min), high: Math.min(high, max) };
}

/**
 * The adjusted Wald interval of a proportion: z²/2 successes and z² tries are added, then the simple formula is used.
 * The limits may pass 0 and 1; `clip` cuts them.
 *
 * Sources: agresti-coull-1998, recommended for small samples of completion rates by sauro-lewis-2005.
 */
export function adjustedWald(
  successes: number,
  n: number,
  confidence: number,
): Limits & { center: number; trials: number } {
  const z = zFor(confidence);
  const trials = n + z ** 2;
  const center = (successes + z ** 2 / 2) / trials;
  const margin = z * Math.sqrt((center * (1 - center)) / trials);
  return { center, trials, low: center - margin, high: center + margin };
}

/** The Wilson score interval of a proportion. It never leaves 0 to 1, and shares its center with the adjusted Wald one. */
export function wilson(successes: number, n: number, confidence: number): Limits {
  const z = zFor(confidence);
  const share = successes / n;
  const trials = n + z ** 2;
  const center = (successes + z ** 2 / 2) / trials;
  const margin = (z * Math.sqrt(n * share * (1 - share) + z ** 2 / 4)) / trials;
  return {
    low: successes === 0 ? 0 : center - margin,
    high: successes === n ? 1 : center + margin,
  };
}

/** The exact interval of Clopper and Pearson, from quantiles of the beta distribution. It holds the true share too often. */
export function exactInterval(successes: number, n: number, confidence: number): Limits {
  const tail = (1 - confidence) / 2;
  return {
    low: successes === 0 ? 0 : betaQuantile(tail, successes, n - successes + 1),
    high: successes === n ? 1 : betaQuantile(1 - tail, successes + 1, n - successes),
  };
}

/** The textbook interval. Much too narrow for small samples (sauro-lewis-2005), and shown only to say so. */
export function plainWald(successes: number, n: number, confidence: number): Limits {
  const share = successes / n;
  const margin = zFor(confidence) * Math.sqrt((share * (1 - share)) / n);
  return { low: share - margin, high: share + margin };
}
