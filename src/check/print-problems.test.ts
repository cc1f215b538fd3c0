import { expect, test } from 'vitest';
import { problemAt, problemOf } from './problem.ts';
import { printProblems } from './print-problems.ts';

const print = (text: string, offset: number) =>
  printProblems([problemAt({ path: 'a.yaml', text }, offset, 'wrong-value', 'Message.')]);

test('a problem is its place, its rule, its message, its line with a caret, and the page of its rule', () => {
  expect(print('one\ntwo: x\n', 9)).toBe(
    'a.yaml:2:6 wrong-value  Message.\n  2 | two: x\n    |      ^\n  /contribute/rules/wrong-value/\n\n1 problem in 1 file',
  );
});

test('where the site is served is known, the page of the rule has its whole address', () => {
  expect(printProblems([problemOf('a.yml', 'wrong-file', 'Message.')], 'https://example.org/kb')).toContain(
    '\n  https://example.org/kb/contribute/rules/wrong-file/\n',
  );
});

test('the caret follows tabs', () => {
  expect(print('\tx', 1)).toContain('  1 | \tx\n    | \t^');
});

test('of a long line the part around the place is printed', () => {
  const [, line = '', caret = ''] = print(`${'a'.repeat(300)}b${'c'.repeat(300)}`, 300).split('\n');
  expect(line).toMatch(/^ {2}1 \| …a+bc+…$/);
  expect(line[caret.indexOf('^')]).toBe('b');
  expect(line.length).toBeLessThan(120);
});

test('what a terminal would obey is shown as a sign of the same width', () => {
  const printed = print('a\u001B[2Jb\u202Ec', 8);
  expect(printed).toContain('  1 | a\uFFFD[2Jb\uFFFDc\n    |         ^');
});

test('a problem of a whole file has no line', () => {
  expect(printProblems([problemOf('a.yml', 'wrong-file', 'Message.')])).toBe(
    'a.yml:1:1 wrong-file  Message.\n  /contribute/rules/wrong-file/\n\n1 problem in 1 file',
  );
});

test('a problem that can be mended says how', () => {
  const edit = { start: 0, end: 1, text: 'b' };
  const problem = problemAt({ path: 'a.yaml', text: 'a' }, 0, 'wrong-value', 'Message.', [edit]);
  expect(printProblems([problem])).toContain('/wrong-value/ (`npm run check -- --fix` mends this)\n');
});

const error = problemOf('a.yaml', 'wrong-file', 'Message.');
const advice = problemOf('a.yaml', 'filler', 'Message.');

test.each([
  { problems: [error, error, { ...error, file: 'b.yaml' }], says: /\n3 problems in 2 files$/ },
  { problems: [error, advice, advice], says: /\n1 problem and 2 pieces of advice in 1 file$/ },
  { problems: [advice], says: /\nNo problems, 1 piece of advice in 1 file$/ },
])('the last line counts: $says', ({ problems, says }) => {
  expect(printProblems(problems)).toMatch(says);
});
