import { expect, test } from 'vitest';
import { problemAt, problemOf } from './problem.ts';
import { printProblems } from './print-problems.ts';

const print = (text: string, offset: number) =>
  printProblems([problemAt({ path: 'a.yaml', text }, offset, 'filler', 'Message.')]);

test('a problem is its place, its rule, its message, and its line with a caret', () => {
  expect(print('one\ntwo: x\n', 9)).toBe(
    'a.yaml:2:6 filler  Message.\n  2 | two: x\n    |      ^\n\n1 problem in 1 file',
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

test('a problem of a whole file has no line', () => {
  expect(printProblems([problemOf('a.yml', 'wrong-file', 'Message.')])).toBe(
    'a.yml:1:1 wrong-file  Message.\n\n1 problem in 1 file',
  );
});

test('the last line counts problems and files', () => {
  const one = problemOf('a.yaml', 'filler', 'Message.');
  expect(printProblems([one, one, { ...one, file: 'b.yaml' }])).toMatch(/\n3 problems in 2 files$/);
});
