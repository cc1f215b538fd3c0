import { expect, test } from 'vitest';
import { merged, noProgress, readProgress, sayProgress, withStep, writeProgress } from './progress.ts';

const some = withStep(withStep(noProgress, 'first-hour', 'concepts/ux', true), 'first-hour', 'concepts/cx', true);

test('progress is read as it was written', () => {
  expect(readProgress(writeProgress(some))).toEqual({ progress: some });
  expect(some).toEqual({ done: { 'first-hour': ['concepts/ux', 'concepts/cx'] } });
});

test('a step can be taken back, and counts once', () => {
  expect(withStep(some, 'first-hour', 'concepts/ux', false)).toEqual({ done: { 'first-hour': ['concepts/cx'] } });
  expect(withStep(some, 'first-hour', 'concepts/cx', true).done['first-hour']).toHaveLength(2);
});

test('an import adds to what is there', () => {
  const other = withStep(withStep(noProgress, 'teaching', 'concepts/ux', true), 'first-hour', 'concepts/ux', true);
  expect(merged(some, other)).toEqual({
    done: { 'first-hour': ['concepts/ux', 'concepts/cx'], teaching: ['concepts/ux'] },
  });
});

test.each([
  ['', /^This is not progress on the paths of Touchpoint; choose a file that was exported here\.$/],
  ['[1]', /^This is not progress/],
  ['null', /^This is not progress/],
  ['{"done":{}}', /^This is not progress/],
  ['{"touchpointProgress":2,"done":{}}', /^This progress has the form 2, and this page reads form 1; reload the page/],
  ['{"touchpointProgress":1}', /^The list of steps in this progress is damaged; choose another export\.$/],
  ['{"touchpointProgress":1,"done":{"a":[1]}}', /^The list of steps/],
  ['{"touchpointProgress":1,"done":{"a":"b"}}', /^The list of steps/],
])('%j is refused with a sentence', (text, problem) => {
  expect(readProgress(text).problem).toMatch(problem);
});

test.each([
  { steps: ['concepts/ux', 'concepts/cx'], says: 'You have done all 2 steps.' },
  { steps: ['concepts/ux', 'levels/journey', 'metrics/nps'], says: 'You have done 1 of 3 steps.' },
  { steps: ['levels/journey', 'metrics/nps'], says: '2 steps to go.' },
])('of the steps $steps: $says', ({ steps, says }) => {
  expect(sayProgress(some, 'first-hour', steps)).toBe(says);
});
