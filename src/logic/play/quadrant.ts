import { journeyVerdict } from '../journey-verdicts.ts';
import type { Told } from './change.ts';

/** Where a journey stands in the table of good and bad UX against good and bad CX. */
export interface Quadrant {
  ux: 'good' | 'bad';
  cx: 'good' | 'bad';
}

/**
 * Places a journey by two questions that are answered apart. Its UX is good when more contacts worked
 * than failed. Its CX is good when the journey was kept: the goal reached in time, and no promise broken.
 *
 * Both are this site's own rules for reading. A majority weighs a receipt like a rescue, and a kept
 * promise says nothing of the work that it took.
 */
export function quadrantOf(journey: Told): Quadrant {
  const worked = journey.contacts.filter(({ ux }) => ux === 'worked').length;
  return {
    ux: 2 * worked > journey.contacts.length ? 'good' : 'bad',
    cx: journeyVerdict(journey) === 'Kept.' ? 'good' : 'bad',
  };
}
