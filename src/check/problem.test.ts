import { expect, test } from 'vitest';
import { byPlace, problemAt, problemOf } from './problem.ts';

const text = 'first\r\n“second” line\n';

test.each([
  { offset: 0, line: 1, column: 1, excerpt: 'first', when: 'at the start' },
  { offset: 7, line: 2, column: 1, excerpt: '“second” line', when: 'at the start of a line' },
  { offset: 16, line: 2, column: 10, excerpt: '“second” line', when: 'inside a line' },
  { offset: text.length, line: 3, column: 1, excerpt: '', when: 'at the end' },
  { offset: 999, line: 3, column: 1, excerpt: '', when: 'behind the end' },
])('a place $when is line $line, column $column', ({ offset, line, column, excerpt }) => {
  expect(problemAt({ path: 'a.yaml', text }, offset, 'filler', 'Message.')).toEqual({
    file: 'a.yaml',
    line,
    column,
    rule: 'filler',
    severity: 'advice',
    message: 'Message.',
    excerpt,
  });
});

test('problems are ordered by file, line and column', () => {
  const at = (path: string, offset: number) => problemAt({ path, text }, offset, 'filler', 'Message.');
  const ordered = [problemOf('a.yaml', 'filler', 'Message.'), at('b.yaml', 1), at('b.yaml', 8), at('b.yaml', 9)];
  expect(ordered.toReversed().sort(byPlace)).toEqual(ordered);
});
