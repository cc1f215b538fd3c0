import { expect, test } from 'vitest';
import { notIn, remarksIn } from './spelling.ts';

const output = `src/content/concepts/a.mdx:12:5 - Unknown word (cloze)
src/content/concepts/a.mdx:14:1 - Unknown word (teh) fix: (the)
docs/a: b.md:3:7 - Unknown word (cloze)
`;

test('each word that cspell prints has its file and line', () => {
  expect(remarksIn(output)).toEqual([
    { place: 'src/content/concepts/a.mdx:12', message: 'Unknown word (cloze)' },
    { place: 'src/content/concepts/a.mdx:14', message: 'Unknown word (teh) fix: (the)' },
    { place: 'docs/a: b.md:3', message: 'Unknown word (cloze)' },
  ]);
  expect(remarksIn('')).toEqual([]);
});

test('a word that was unknown before is not new on another line, and is new in another file', () => {
  const before = [{ place: 'src/content/concepts/a.mdx:2', message: 'Unknown word (cloze)' }];
  expect(notIn(before, remarksIn(output)).map(({ place }) => place)).toEqual([
    'src/content/concepts/a.mdx:14',
    'docs/a: b.md:3',
  ]);
});
