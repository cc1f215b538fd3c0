import { describe, expect, test } from 'vitest';
import { interactionVerdict, journeyVerdict, relationshipVerdict, verdicts } from './journey-verdicts.ts';
import type { CxResult, Feeling, Outcome, UxResult } from './journey.ts';
import { lateDelivery, sampleContact, sampleJourney } from './journey.sample.ts';

describe('interaction', () => {
  test.each([
    { worked: 6, failed: 0, verdict: 'Worked every time.' },
    { worked: 5, failed: 1, verdict: 'Worked, five times out of six.' },
    { worked: 3, failed: 3, verdict: 'Worked, three times out of six.' },
    { worked: 2, failed: 4, verdict: 'Failed, four times out of six.' },
    { worked: 0, failed: 6, verdict: 'Failed every time.' },
    { worked: 12, failed: 2, verdict: 'Worked, twelve times out of 14.' },
    { worked: 1, failed: 1, verdict: 'Worked, one time out of two.' },
  ])('$worked that worked and $failed that failed: $verdict', ({ worked, failed, verdict }) => {
    const contacts = (ux: UxResult, count: number) => Array.from({ length: count }, () => sampleContact({ ux }));
    expect(interactionVerdict([...contacts('worked', worked), ...contacts('failed', failed)])).toBe(verdict);
  });
});

/** A journey with these promises, in order, that ends on this feeling. */
const journeyWith = (outcome: Outcome, promises: readonly CxResult[], end: Feeling = 0) =>
  sampleJourney([...promises.map((cx) => ({ cx })), { delivered: end }], { outcome });

describe('journey', () => {
  test.each<{ outcome: Outcome; promises: CxResult[]; verdict: string; when: string }>([
    { outcome: 'reached', promises: ['given', 'kept'], verdict: 'Kept.', when: 'the promise held' },
    { outcome: 'reached', promises: ['none', 'none'], verdict: 'Kept.', when: 'nothing was promised' },
    { outcome: 'reached', promises: ['broken', 'kept'], verdict: 'Broken.', when: 'one promise broke on the way' },
    { outcome: 'late', promises: ['given', 'kept'], verdict: 'Broken.', when: 'the goal came late' },
    { outcome: 'missed', promises: ['given', 'kept'], verdict: 'Failed.', when: 'the goal was missed' },
    { outcome: 'missed', promises: ['given', 'broken'], verdict: 'Failed.', when: 'it was missed and a promise broke' },
  ])('$verdict when $when', ({ outcome, promises, verdict }) => {
    expect(journeyVerdict(journeyWith(outcome, promises))).toBe(verdict);
  });
});

describe('relationship', () => {
  test.each<{ outcome: Outcome; promises: CxResult[]; end: Feeling; verdict: string }>([
    { outcome: 'reached', promises: ['given', 'kept'], end: 1, verdict: 'Stronger.' },
    { outcome: 'reached', promises: ['given', 'kept'], end: 0, verdict: 'Unchanged.' },
    { outcome: 'reached', promises: ['none', 'none'], end: -1, verdict: 'Unchanged.' },
    { outcome: 'late', promises: ['broken', 'kept'], end: 1, verdict: 'Mended.' },
    { outcome: 'late', promises: ['broken', 'kept'], end: 0, verdict: 'At risk.' },
    { outcome: 'late', promises: ['kept', 'broken'], end: 2, verdict: 'At risk.' },
    { outcome: 'late', promises: ['broken', 'given'], end: 2, verdict: 'At risk.' },
    { outcome: 'late', promises: ['none', 'none'], end: 2, verdict: 'At risk.' },
    { outcome: 'missed', promises: ['given', 'kept'], end: 2, verdict: 'At risk.' },
  ])('$verdict after $promises, outcome $outcome, end $end', ({ outcome, promises, end, verdict }) => {
    expect(relationshipVerdict(journeyWith(outcome, promises, end))).toBe(verdict);
  });
});

test('good contacts can make a broken journey', () => {
  expect(verdicts(lateDelivery)).toEqual({
    interaction: 'Worked, five times out of six.',
    journey: 'Broken.',
    relationship: 'At risk.',
  });
});
