import { mean } from './mean.ts';

/** The five dimensions of SERVQUAL. Source: servqual-1985-1988. */
export const dimensions = ['Reliability', 'Responsiveness', 'Assurance', 'Empathy', 'Tangibles'] as const;

/** What was perceived minus what was expected, in points of the scale; below 0, the service fell short. */
export function serviceGap(expected: number, perceived: number): number {
  return perceived - expected;
}

/** The plain mean of the gaps of all dimensions. It hides what differs between them. */
export function meanGap(gaps: readonly number[]): number {
  return mean(gaps);
}
