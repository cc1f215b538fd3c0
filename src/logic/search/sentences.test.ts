import { expect, test } from 'vitest';
import { noFilters, type SearchQuery } from './search-query.ts';
import { correctedWords, foundSentence, moreSentence, nothingSentence } from './sentences.ts';

const asked = (words: string, level: readonly string[] = []): SearchQuery => ({
  words,
  literally: false,
  filters: { ...noFilters, level },
});

const found = (total: number, words: string, missing: readonly string[] = []) =>
  foundSentence({ total, query: asked(words), corrections: [], missing });

test.each([
  { total: 4, words: 'effort', sentence: '4 results for “effort”' },
  { total: 1, words: 'effort', sentence: '1 result for “effort”' },
  { total: 12, words: '', sentence: '12 results' },
])('what was found: $sentence', ({ total, words, sentence }) => {
  expect(found(total, words)).toBe(sentence);
});

test('words that no page contains are named before what was found without them', () => {
  expect(found(9, 'customer xyz', ['xyz'])).toBe('No page contains “xyz”. 9 results for “customer xyz”');
  expect(found(1, 'customer', ['abc', 'xyz'])).toBe('No page contains “abc” or “xyz”. 1 result for “customer”');
});

test('a corrected question is named as it was answered', () => {
  const corrections = [
    { typed: 'custmer', corrected: 'customer' },
    { typed: 'efort', corrected: 'effort' },
  ];
  expect(correctedWords('Custmer: efort, not custmers', corrections)).toBe('customer: effort, not custmers');
  expect(foundSentence({ total: 2, query: asked('custmer efort'), corrections, missing: [] })).toBe(
    '2 results for “customer effort”',
  );
});

test('that nothing was found, and within what', () => {
  expect(nothingSentence(asked('xyz'))).toBe('No page contains “xyz”.');
  expect(nothingSentence(asked('effort', ['journey']))).toBe('No page within these filters contains “effort”.');
  expect(nothingSentence(asked('', ['journey']))).toBe('No page fits these filters.');
  expect(nothingSentence(asked('xyz'), true)).toBe('No title, name or heading contains “xyz”.');
});

test('a long question is cut in the sentence', () => {
  expect(found(0, 'x'.repeat(200))).toBe(`0 results for “${'x'.repeat(60)}…”`);
});

test('the button says how many are left', () => {
  expect(moreSentence(1, 10)).toBe('Show the last result');
  expect(moreSentence(4, 10)).toBe('Show the last 4 results');
  expect(moreSentence(14, 10)).toBe('Show 10 more of 14');
});
