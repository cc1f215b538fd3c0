import { lateDelivery } from '../journey.sample.ts';
import type { Change, ChangeableJourney } from './change.ts';

/** Changes for tests: as little as a rule needs, with the rest filled in. */

/** A change that does nothing, but for what is given. */
export function sampleChange(rest: Partial<Change> = {}): Change {
  return {
    id: 'shorter-hold',
    title: 'Answer the phone at once',
    why: 'The same two weeks, only sooner.',
    sources: [],
    different: [],
    without: [],
    added: [],
    ...rest,
  };
}

/** The late delivery with a change of one contact and one of the whole way. */
export const changeable: ChangeableJourney = {
  ...lateDelivery,
  changes: [
    sampleChange({ different: [{ contact: 'On hold', ux: 'worked', effort: 'low' }] }),
    sampleChange({
      id: 'honest-date',
      outcome: 'reached',
      without: ['Silence', 'On hold', 'The answer'],
      different: [{ contact: 'Arrival', delivered: { what: 'The lamp, on day 18', feeling: 1 } }],
    }),
  ],
};
