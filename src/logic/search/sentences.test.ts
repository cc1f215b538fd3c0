import { expect, test } from 'vitest';
import type { SearchQuery } from './search-query.ts';
import { advice, foundSentence, moreSentence, nothingSentence } from './sentences.ts';

const asked = (words: string, filters: Partial<SearchQuery> = {}): SearchQuery => ({
  words,
  types: [],
  levels: [],
  ...filters,
});

test.each([
  { total: 4, words: 'effort', sentence: '4 results for “effort”' },
  { total: 1, words: 'effort', sentence: '1 result for “effort”' },
  { total: 12, words: '', sentence: '12 results' },
])('what was found: $sentence', ({ total, words, sentence }) => {
  expect(foundSentence(total, asked(words))).toBe(sentence);
});

test('words that no page contains are named before what was found without them', () => {
  expect(foundSentence(9, asked('customer'), ['efort'])).toBe('No page contains “efort”. 9 results for “customer”');
  expect(foundSentence(1, asked('customer'), ['efort', 'xyz'])).toBe(
    'No page contains “efort” or “xyz”. 1 result for “customer”',
  );
});

test('that nothing was found, with what to try', () => {
  expect(nothingSentence(asked('xyz'))).toBe('No page contains “xyz”.');
  expect(advice(asked('xyz'))).toBe('Try another word');
  expect(advice(asked('customer xyz'))).toBe('Try a word less');
});

test('filters are named as the reason when there are some', () => {
  const narrowed = asked('effort', { levels: ['journey'] });
  expect(nothingSentence(narrowed)).toBe('No page within these filters contains “effort”.');
  expect(nothingSentence({ ...narrowed, words: '' })).toBe('No page fits these filters.');
  expect(advice(narrowed)).toBe('Take a filter away');
});

test('a long question is cut in the sentence', () => {
  expect(foundSentence(0, asked('x'.repeat(200)))).toBe(`0 results for “${'x'.repeat(60)}…”`);
});

test('the button says how many are left', () => {
  expect(moreSentence(1, 10)).toBe('Show the last result');
  expect(moreSentence(4, 10)).toBe('Show the last 4 results');
  expect(moreSentence(14, 10)).toBe('Show 10 more of 14');
});
