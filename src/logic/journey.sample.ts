import type { Contact, Feeling, Journey } from './journey.ts';

/** Journeys for tests: as little as a rule needs, with the rest filled in. */

/** What a test says about a contact: only what its rule reads. */
export interface SampleContact extends Partial<Omit<Contact, 'expected' | 'delivered'>> {
  expected?: Feeling;
  delivered?: Feeling;
}

/** A contact that worked, promised nothing and felt neutral, but for what is given. */
export function sampleContact({ expected = 0, delivered = 0, ...rest }: SampleContact = {}): Contact {
  return {
    name: 'Order',
    touchpoint: 'checkout',
    when: 'Day 0',
    channel: 'web shop',
    wanted: 'To pay and be done',
    effort: 'low',
    ux: 'worked',
    cx: 'none',
    ...rest,
    expected: { what: 'A few minutes at the till', feeling: expected },
    delivered: { what: 'Done in one minute', feeling: delivered },
  };
}

/** A journey of these contacts that reached its goal, but for what is given. */
export function sampleJourney(contacts: readonly SampleContact[], rest: Partial<Journey> = {}): Journey {
  return {
    person: 'Someone who reads by a lamp',
    goal: 'A lamp within three days',
    outcome: 'reached',
    because: {
      interaction: 'Each screen did what it is for.',
      journey: 'The date was met.',
      relationship: 'They would order again.',
    },
    ...rest,
    contacts: contacts.map(sampleContact),
  };
}

/** A late delivery in six contacts: five of them work, and the promise does not. */
export const lateDelivery: Journey = sampleJourney(
  [
    { name: 'Order', when: 'Day 0', channel: 'web shop', expected: 1, delivered: 2 },
    { name: 'Promise', when: 'Day 0', channel: 'e-mail', expected: 1, delivered: 1, cx: 'given' },
    { name: 'Silence', when: 'Day 3', channel: 'tracking page', expected: 1, delivered: -1, cx: 'broken' },
    { name: 'On hold', when: 'Day 4', channel: 'telephone', expected: 0, delivered: -1, ux: 'failed', effort: 'high' },
    { name: 'The answer', when: 'Day 4', channel: 'telephone', expected: 0, delivered: -2, cx: 'broken' },
    { name: 'Arrival', when: 'Day 18', channel: 'parcel', expected: 1, delivered: 0, cx: 'kept' },
  ],
  { outcome: 'late' },
);
