import { expect, test } from 'vitest';
import { lateDelivery, sampleJourney } from '../journey.sample.ts';
import { changed } from './change.ts';
import { changeable } from './journeys.sample.ts';
import { movements, outcomeOf } from './outcome.ts';

test('an outcome has the verdicts, the failures, the snapshot and what fell short', () => {
  expect(outcomeOf(lateDelivery)).toEqual({
    verdicts: { interaction: 'Worked, five times out of six.', journey: 'Broken.', relationship: 'At risk.' },
    failed: 1,
    // The strongest of +2 and −2 is the worse one, and the end is neutral.
    snapshot: -1,
    below: 4,
  });
});

const [sooner, honest] = changeable.changes.map((change) =>
  movements(outcomeOf(lateDelivery), outcomeOf(changed(changeable, change))),
);

test('a better contact moves the interaction alone', () => {
  expect(sooner).toEqual([
    { level: 'interaction', before: 'Worked, five times out of six.', after: 'Worked every time.', moved: true },
    { level: 'journey', before: 'Broken.', after: 'Broken.', moved: false },
    { level: 'relationship', before: 'At risk.', after: 'At risk.', moved: false },
  ]);
});

test('an honest date moves all three', () => {
  expect(honest?.map(({ after, moved }) => [after, moved])).toEqual([
    ['Worked every time.', true],
    ['Kept.', true],
    ['Stronger.', true],
  ]);
});

test('contacts that worked and are left out move no level', () => {
  const before = outcomeOf(sampleJourney([{ ux: 'failed' }, {}, {}]));
  const after = outcomeOf(sampleJourney([{ ux: 'failed' }, {}]));
  expect(after.verdicts.interaction).not.toBe(before.verdicts.interaction);
  expect(movements(before, after).map(({ moved }) => moved)).toEqual([false, false, false]);
});
