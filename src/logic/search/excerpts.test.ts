import { expect, test } from 'vitest';
import { readMarked, withoutStart } from './excerpts.ts';
import { plain } from './marked-text.ts';

test('marked words of an excerpt become pieces, and neighbors one piece', () => {
  expect(readMarked('The <mark>customer</mark> <mark>effort</mark> score')).toEqual([
    { text: 'The ', marked: false },
    { text: 'customer effort', marked: true },
    { text: ' score', marked: false },
  ]);
});

test.each([
  {
    excerpt: '&lt;script&gt;alert(1)&lt;/script&gt;',
    text: '<script>alert(1)</script>',
    when: 'the page quotes markup',
  },
  { excerpt: '<b>bold</b>', text: '<b>bold</b>', when: 'there is an element that no index writes' },
  { excerpt: 'one <mark>two', text: 'one <mark>two', when: 'a mark is left open' },
  { excerpt: 'R&D &amp; so on', text: 'R&D &amp; so on', when: 'an ampersand stands alone' },
  { excerpt: '', text: '', when: 'it is empty' },
])('an excerpt is plain text when $when', ({ excerpt, text }) => {
  expect(plain(readMarked(excerpt))).toBe(text);
  expect(readMarked(excerpt).every(({ marked }) => !marked)).toBe(true);
});

test('the start of a text can be taken away, through several pieces', () => {
  const pieces = readMarked('Two <mark>versions</mark>. The article');
  expect(withoutStart(pieces, 14)).toEqual([{ text: 'The article', marked: false }]);
  expect(withoutStart(pieces, 6)).toEqual([
    { text: 'rsions', marked: true },
    { text: '. The article', marked: false },
  ]);
  expect(withoutStart(pieces, 99)).toEqual([]);
});
