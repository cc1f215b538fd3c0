import { expect, test } from 'vitest';
import { lateDelivery } from '../journey.sample.ts';
import { levels, type Level } from '../levels.ts';
import type { PlayOutcome } from './outcome.ts';
import {
  belowInWords,
  movedInWords,
  movementInWords,
  placeInWords,
  sceneInWords,
  snapshotInWords,
} from './play-sentences.ts';

const moving = (...moved: Level[]) =>
  levels.map((level) => ({ level, before: '', after: '', moved: moved.includes(level) }));

test.each<{ moved: Level[]; says: string }>([
  { moved: [], says: 'No level moves.' },
  { moved: ['interaction'], says: 'The interaction moves. The journey and the relationship do not.' },
  { moved: ['journey', 'relationship'], says: 'The journey and the relationship move. The interaction does not.' },
  { moved: ['interaction', 'journey', 'relationship'], says: 'All three levels move.' },
])('$says', ({ moved, says }) => {
  expect(movedInWords(moving(...moved))).toBe(says);
});

test.each([
  { before: 'Broken.', after: 'Kept.', moved: true, says: 'As told: Broken.' },
  { before: 'Kept.', after: 'Kept.', moved: false, says: 'Not moved.' },
  { before: 'Failed once.', after: 'Failed.', moved: false, says: 'Not moved: as many contacts fail as told.' },
])('$says', ({ says, ...movement }) => {
  expect(movementInWords({ level: 'journey', ...movement })).toBe(says);
});

const outcome = (rest: Partial<PlayOutcome>): PlayOutcome => ({
  verdicts: { interaction: '', journey: '', relationship: '' },
  failed: 0,
  snapshot: 0,
  below: 0,
  ...rest,
});

test('the snapshot has its sign, and what it was when that is another', () => {
  expect(snapshotInWords(outcome({ snapshot: 1.5 }))).toBe('+1.5.');
  expect(snapshotInWords(outcome({ snapshot: 0 }), outcome({ snapshot: -0.5 }))).toBe('0. As told: −0.5.');
});

test('what fell short is counted in words', () => {
  expect(belowInWords(outcome({ below: 0 }))).toBe('Less than expected nowhere.');
  expect(belowInWords(outcome({ below: 1 }), outcome({ below: 4 }))).toBe(
    'Less than expected at one contact. As told: at four contacts.',
  );
});

test('a step says where it is and what happened', () => {
  expect(placeInWords(2, lateDelivery.contacts)).toBe('Contact 2 of 6: Promise');
  expect(sceneInWords(2, lateDelivery.contacts)).toBe(
    'Contact 2 of 6: Promise. Delivered: Done in one minute; pleased.',
  );
});
