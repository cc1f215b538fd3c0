import { zFor } from './distributions.ts';
import { clip, type Limits } from './proportion.ts';

/** How many answered 9 or 10, 7 or 8, and 0 to 6. */
export interface PromoterCounts {
  promoters: number;
  passives: number;
  detractors: number;
}

/** Answers from 0 to 10, sorted into the three groups. Source: reichheld-2003. */
export function countPromoters(answers: readonly number[]): PromoterCounts {
  const promoters = answers.filter((answer) => answer >= 9).length;
  const detractors = answers.filter((answer) => answer <= 6).length;
  return { promoters, passives: answers.length - promoters - detractors, detractors };
}

/** The Net Promoter Score as a fraction from −1 to 1; times 100 it is in points. Source: reichheld-2003. */
export function netPromoterScore({ promoters, passives, detractors }: PromoterCounts): number {
  return (promoters - detractors) / (promoters + passives + detractors);
}

/**
 * The variance of a single answer that counts 1, 0 or −1, as a fraction. Divided by the number of answers and under
 * the root it is the standard error of the score. Sources: cybaea-nps-variance, nps-rocks-2016.
 */
export function netPromoterVariance(counts: PromoterCounts): number {
  const { promoters, passives, detractors } = counts;
  return (promoters + detractors) / (promoters + passives + detractors) - netPromoterScore(counts) ** 2;
}

/** The standard error of the score by the plain formula, as a fraction. */
export function netPromoterError(counts: PromoterCounts): number {
  const { promoters, passives, detractors } = counts;
  return Math.sqrt(netPromoterVariance(counts) / (promoters + passives + detractors));
}

/** The plain interval of the score, score ± z × standard error, as fractions that may pass −1 and 1. */
export function plainPromoterInterval(counts: PromoterCounts, confidence: number): Limits {
  const score = netPromoterScore(counts);
  const margin = zFor(confidence) * netPromoterError(counts);
  return { low: score - margin, high: score + margin };
}

/**
 * The adjusted Wald interval of the score, as fractions within −1 and 1: three answers are added, three quarters of
 * one to promoters and as much to detractors. Sources: measuringu-nps-ci, nps-rocks-2016.
 *
 * With a handful of answers that all agree, the recipe ends short of the score itself; the limit is then moved to it.
 */
export function adjustedPromoterInterval(counts: PromoterCounts, confidence: number): Limits & { center: number } {
  const adjusted = {
    promoters: counts.promoters + 0.75,
    passives: counts.passives + 1.5,
    detractors: counts.detractors + 0.75,
  };
  const score = netPromoterScore(counts);
  const { low, high } = clip(plainPromoterInterval(adjusted, confidence), -1, 1);
  return { center: netPromoterScore(adjusted), low: Math.min(low, score), high: Math.max(high, score) };
}
