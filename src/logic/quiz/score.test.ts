import { expect, test } from 'vitest';
import { score, toReview } from './score.ts';
import { played } from './situations.sample.ts';

const right = [
  { verdict: 'ux', level: 'interaction' },
  { verdict: 'both', level: 'journey' },
  { verdict: 'cx', level: 'relationship' },
] as const;

test.each([
  {
    when: 'everything is right',
    run: played(...right),
    counts: { verdictsRight: 3, levelsRight: 3, bothRight: 3, skipped: 0 },
  },
  {
    when: 'verdict and level are right in different situations',
    run: played({ verdict: 'ux', level: 'journey' }, { verdict: 'cx', level: 'journey' }, right[2]),
    counts: { verdictsRight: 2, levelsRight: 2, bothRight: 1, skipped: 0 },
  },
  {
    when: 'one is skipped, and of one the level',
    run: played({}, { verdict: 'both' }, right[2]),
    counts: { verdictsRight: 2, levelsRight: 1, bothRight: 1, skipped: 2 },
  },
  {
    when: 'all are skipped',
    run: played({}, {}, {}),
    counts: { verdictsRight: 0, levelsRight: 0, bothRight: 0, skipped: 3 },
  },
])('the score when $when', ({ run, counts }) => {
  expect(score(run)).toEqual({ situations: 3, ...counts });
});

test.each([
  { when: 'nothing was missed', run: played(...right), review: [] },
  { when: 'all was skipped: that is no mistake', run: played({}, {}, {}), review: [] },
  {
    when: 'one situation was missed: its concepts in their order',
    run: played({ verdict: 'cx', level: 'interaction' }, right[1], right[2]),
    review: ['ux', 'touchpoint'],
  },
  {
    when: 'a concept lies behind two misses: once, and first',
    run: played(right[0], { verdict: 'ux', level: 'journey' }, { verdict: 'ux', level: 'relationship' }),
    review: ['cx', 'ux', 'touchpoint', 'three-levels'],
  },
  {
    when: 'verdict and level of one were missed: both count',
    run: played({ verdict: 'cx', level: 'interaction' }, right[1], { verdict: 'ux', level: 'journey' }),
    review: ['cx', 'three-levels', 'ux', 'touchpoint'],
  },
  {
    when: 'a wrong verdict was followed by a skipped level',
    run: played({ verdict: 'cx' }, {}, {}),
    review: ['ux', 'touchpoint'],
  },
])('to review when $when', ({ run, review }) => {
  expect(toReview(run)).toEqual(review);
});
