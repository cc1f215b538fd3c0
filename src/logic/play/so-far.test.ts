import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verdicts } from '../journey-verdicts.ts';
import { cxResults, outcomes, uxResults, type Feeling } from '../journey.ts';
import { lateDelivery, sampleJourney } from '../journey.sample.ts';
import { verdictsSoFar } from './so-far.ts';

test.each([
  { told: 1, interaction: 'Worked so far.', journey: 'Open: nothing is promised yet.', relationship: 'Open.' },
  { told: 2, interaction: 'Worked so far.', journey: 'Open: a promise is given.', relationship: 'Open.' },
  { told: 3, interaction: 'Worked so far.', journey: 'Broken.', relationship: 'Open, at best mended.' },
  { told: 5, interaction: 'Failed one of five so far.', journey: 'Broken.', relationship: 'Open, at best mended.' },
  { told: 6, interaction: 'Worked, five times out of six.', journey: 'Broken.', relationship: 'At risk.' },
])('after $told of six contacts: $interaction $journey $relationship', ({ told, ...said }) => {
  expect(verdictsSoFar(lateDelivery, told)).toEqual(said);
});

test('a promise that was kept is kept so far, until another is given', () => {
  const journey = sampleJourney([{ cx: 'given' }, { cx: 'kept' }, { ux: 'failed' }, { cx: 'given' }, {}]);
  expect([1, 2, 3, 4].map((told) => verdictsSoFar(journey, told).journey)).toEqual([
    'Open: a promise is given.',
    'Kept so far.',
    'Kept so far.',
    'Open: a promise is given.',
  ]);
});

test('when all failed, it says so', () => {
  expect(verdictsSoFar(sampleJourney([{ ux: 'failed' }, {}]), 1).interaction).toBe('Failed so far.');
});

test('before the end it claims nothing that the end takes back', () => {
  const contact = fc.record({
    ux: fc.constantFrom(...uxResults),
    cx: fc.constantFrom(...cxResults),
    delivered: fc.constantFrom<Feeling>(-2, -1, 0, 1, 2),
  });
  const journeys = fc.tuple(fc.array(contact, { minLength: 2, maxLength: 9 }), fc.constantFrom(...outcomes));
  fc.assert(
    fc.property(journeys, ([contacts, outcome]) => {
      const journey = sampleJourney(contacts, { outcome });
      const end = verdicts(journey);
      for (let told = 1; told < contacts.length; told += 1) {
        const said = verdictsSoFar(journey, told);
        if (said.journey === 'Broken.') expect(['Broken.', 'Failed.']).toContain(end.journey);
        if (said.relationship === 'Open, at best mended.') expect(['Mended.', 'At risk.']).toContain(end.relationship);
      }
      expect(verdictsSoFar(journey, contacts.length)).toEqual(end);
    }),
  );
});
