import { expect, test } from 'vitest';
import { cleanWords, isEmpty, noFilters, readQuery, writeQuery } from './search-query.ts';

const known = {
  type: ['Concept', 'Metric', 'Field note'],
  level: ['interaction', 'journey', 'relationship'],
  touchpoint: ['Delivery'],
  evidence: ['study', 'public record'],
};

test('a question is read from an address, with each repeated filter', () => {
  expect(
    readQuery('?q=customer+effort&type=Metric&type=Concept&level=journey&touchpoint=Delivery&evidence=study', known),
  ).toEqual({
    words: 'customer effort',
    literally: false,
    filters: { type: ['Concept', 'Metric'], level: ['journey'], touchpoint: ['Delivery'], evidence: ['study'] },
  });
});

test('what is written can be read again', () => {
  const filters = { ...noFilters, type: ['Field note'], level: ['interaction', 'relationship'] };
  const query = { words: 'R&D “ü” a=b', literally: true, filters };
  expect(readQuery(writeQuery(query), known)).toEqual(query);
});

test('an empty question is an empty text', () => {
  expect(writeQuery({ words: '', literally: true, filters: noFilters })).toBe('');
  expect(isEmpty(readQuery('', known))).toBe(true);
  expect(isEmpty(readQuery('?level=journey', known))).toBe(false);
});

test.each([
  { search: '?type=Nonsense&level=galaxy&touchpoint=__proto__', when: 'they are unknown' },
  { search: '?type=&level=', when: 'they are empty' },
  { search: '?q=%E0%A4%A&%%%', when: 'the address is malformed' },
])('filters are left out when $when', ({ search }) => {
  expect(readQuery(search, known).filters).toEqual(noFilters);
});

test('filters are named in any case of letters, and count once', () => {
  const { filters } = readQuery('?type=metric&type=METRIC&level=Journey', known);
  expect(filters).toEqual({ ...noFilters, type: ['Metric'], level: ['journey'] });
});

test.each([
  { typed: '  customer \t\n effort ', words: 'customer effort', when: 'spaces are many' },
  { typed: 'a\u0000b\u200Bc\u202E', words: 'a b c', when: 'characters cannot be seen' },
  { typed: '\ud800 effort', words: 'effort', when: 'half a character is left over' },
  { typed: '<img src=x onerror=alert(1)>', words: '<img src=x onerror=alert(1)>', when: 'it looks like markup' },
  { typed: '', words: '', when: 'nothing was typed' },
])('words are kept as one line when $when', ({ typed, words }) => {
  expect(cleanWords(typed)).toBe(words);
});

test('a very long question is cut, never in the middle of a character', () => {
  expect(cleanWords('x'.repeat(10_000))).toHaveLength(200);
  expect(cleanWords('🙂'.repeat(300))).toBe('🙂'.repeat(200));
  expect(cleanWords('x'.repeat(10_000_000))).toHaveLength(200);
});
