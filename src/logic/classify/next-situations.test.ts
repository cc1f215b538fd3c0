import { expect, test } from 'vitest';
import type { Answers } from './ask.ts';
import { nextSituations } from './next-situations.ts';

const ux = { verdict: 'ux', level: 'interaction' } as const;
const other = { verdict: 'both', level: 'interaction' } as const;
const answers: Answers = { spans: 'one contact', failed: 'the thing', mends: 'one team' };
const here = { answers, outcome: ux };
const situation = (title: string, facts: Answers, judged: typeof ux | typeof other) => ({
  title,
  facts: { ...answers, ...facts },
  ...judged,
});

const situations = [
  situation('Zebra', {}, ux),
  situation('Lemon', { failed: 'the people', affected: 'users' }, ux),
  situation('Apple', { failed: 'nothing' }, ux),
  situation('Grape', { failed: 'the promise', mends: 'several teams', often: 'again' }, other),
  situation('Melon', { failed: 'the promise' }, other),
];

test('two of the same verdict and one of another, the nearest of each, come by title', () => {
  expect(nextSituations(here, situations).map(({ title }) => title)).toEqual(['Apple', 'Melon', 'Zebra']);
});

test('the same verdict at another level is another', () => {
  const [near] = nextSituations({ ...here, outcome: { verdict: 'ux', level: 'journey' } }, situations);
  expect(near?.title).toBe('Zebra');
});

test('fewer are chosen where there are fewer', () => {
  expect(nextSituations(here, situations.slice(0, 1)).map(({ title }) => title)).toEqual(['Zebra']);
  expect(nextSituations(here, [])).toEqual([]);
});
