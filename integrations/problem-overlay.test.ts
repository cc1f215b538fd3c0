import { expect, test } from 'vitest';
import { problemAt, problemOf } from '../src/check/problem.ts';
import { problemOverlay } from './problem-overlay.ts';

const file = { path: 'src/content/glossary/a.yaml', text: 'term: a\ndefinitoin: A.\n' };
const slip = problemAt(file, 8, 'unknown-field', '`definitoin` is not a field of glossary.');
const advice = problemOf(file.path, 'review-due', 'Nobody has checked this.');

test('without errors nothing is shown', () => {
  expect(problemOverlay([advice], '/project')).toBeUndefined();
});

test('the first error is shown with its place, its line and the page of its rule', () => {
  expect(problemOverlay([advice, slip], '/project', '/kb')).toMatchObject({
    type: 'error',
    err: {
      message: '`definitoin` is not a field of glossary.\n\n/kb/contribute/rules/unknown-field/',
      frame: '2 | definitoin: A.\n  | ^',
      loc: { file: '/project/src/content/glossary/a.yaml', line: 2, column: 1 },
    },
  });
});

test('it says how many others there are', () => {
  expect(problemOverlay([slip, slip, slip], '/project')?.err.message).toMatch(
    /\n\n2 more problems; the terminal lists them all\.$/,
  );
});
