import { expect, test } from 'vitest';
import type { Answer, Turn } from './run.ts';
import { next, skip, start } from './run.ts';
import {
  levelOutcome,
  placeInWords,
  reviewInWords,
  scoreInWords,
  startNotice,
  turnInWords,
  verdictInWords,
  verdictOutcome,
} from './sentences.ts';
import { played, situations } from './situations.sample.ts';

const turn = (verdict: Turn['situation']['verdict'], answer: Answer): Turn => ({
  situation: { id: 'any', verdict, level: 'journey', concepts: [] },
  answer,
});

test.each([
  { verdict: 'cx', chosen: 'cx', says: 'You were right: it is a matter of CX.' },
  { verdict: 'both', chosen: 'both', says: 'You were right: it is a matter of both UX and CX.' },
  { verdict: 'cx', chosen: 'ux', says: 'You chose UX. It is a matter of CX.' },
  { verdict: 'ux', chosen: 'both', says: 'You chose both. It is a matter of UX.' },
  { verdict: 'both', chosen: 'cx', says: 'You chose CX. It is a matter of both UX and CX.' },
] as const)('after $chosen for $verdict: $says', ({ verdict, chosen, says }) => {
  expect(verdictOutcome(turn(verdict, { verdict: chosen }))).toBe(says);
});

test.each([
  { chosen: 'journey', says: 'You were right: the level is the journey.' },
  { chosen: 'relationship', says: 'You chose the relationship. The level is the journey.' },
] as const)('after $chosen for journey: $says', ({ chosen, says }) => {
  expect(levelOutcome(turn('cx', { verdict: 'cx', level: chosen }))).toBe(says);
});

test.each([
  { verdict: 'ux', level: 'interaction', says: 'A matter of UX, at the level of the interaction' },
  { verdict: 'both', level: 'relationship', says: 'A matter of both UX and CX, at the level of the relationship' },
] as const)('the verdict of a page: $says', ({ verdict, level, says }) => {
  expect(verdictInWords({ verdict, level })).toBe(says);
});

test('the place is counted from one', () => {
  const run = start(situations);
  expect([placeInWords(run), placeInWords(skip(run)), placeInWords(next(run))]).toEqual([
    'Situation 1 of 3',
    'Situation 2 of 3',
    'Situation 1 of 3',
  ]);
});

test.each([
  { from: undefined, says: undefined, when: 'no situation is asked for' },
  { from: 'parcel', says: undefined, when: 'it is known' },
  {
    from: 'no-such',
    says: 'The link leads to a situation that is not here. The quiz starts with the first.',
    when: 'it is not',
  },
  {
    from: '<b>',
    says: 'The link leads to a situation that is not here. The quiz starts with the first.',
    when: 'it is no id',
  },
])('the notice is $says when $when', ({ from, says }) => {
  expect(startNotice(situations, from)).toBe(says);
});

test.each([
  { bothRight: 12, situations: 12, says: 'You reached the verdict and the level in all twelve situations.' },
  { bothRight: 5, situations: 12, says: 'You reached the verdict and the level in five of twelve situations.' },
  { bothRight: 0, situations: 12, says: 'You reached the verdict and the level in none of twelve situations.' },
  { bothRight: 13, situations: 20, says: 'You reached the verdict and the level in 13 of 20 situations.' },
])('$says', ({ says, ...counts }) => {
  expect(scoreInWords({ verdictsRight: 0, levelsRight: 0, skipped: 0, ...counts })).toBe(says);
});

test.each([
  { answer: { verdict: 'cx', level: 'journey' }, says: 'Both right' },
  { answer: { verdict: 'cx', level: 'interaction' }, says: 'UX or CX right, level missed' },
  { answer: { verdict: 'ux', level: 'journey' }, says: 'UX or CX missed, level right' },
  { answer: { verdict: 'ux', level: 'interaction' }, says: 'Both missed' },
  { answer: { verdict: 'cx' }, says: 'UX or CX right, level skipped' },
  { answer: { verdict: 'ux' }, says: 'UX or CX missed, level skipped' },
  { answer: {}, says: 'Skipped' },
] as const)('a turn answered with $answer: $says', ({ answer, says }) => {
  expect(turnInWords(turn('cx', answer))).toBe(says);
});

test.each([
  {
    run: played({ verdict: 'cx' }, {}, {}),
    says: 'The ideas behind the answers that you missed, the most missed first.',
  },
  { run: played({ verdict: 'ux' }, {}, {}), says: 'Nothing: every answer that you gave was right.' },
  { run: played({}, {}, {}), says: 'Nothing yet: you skipped every situation.' },
])('what to review: $says', ({ run, says }) => {
  expect(reviewInWords(run)).toBe(says);
});
