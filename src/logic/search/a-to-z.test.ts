import { expect, test } from 'vitest';
import { byLetter } from './a-to-z.ts';

const titles = (...names: string[]) =>
  byLetter(names.map((title) => ({ title }))).map(({ letter, entries }) => [
    letter,
    ...entries.map(({ title }) => title),
  ]);

test('entries stand under their first letters, in order', () => {
  expect(titles('Journey', 'Churn', 'CES', 'channel')).toEqual([
    ['C', 'CES', 'channel', 'Churn'],
    ['J', 'Journey'],
  ]);
});

test('an article, an accent or a quotation mark at the beginning does not count', () => {
  expect(titles('The three levels', 'Élan', '“Easy” is a promise')).toEqual([
    ['E', '“Easy” is a promise', 'Élan'],
    ['T', 'The three levels'],
  ]);
  expect(titles('Theory', 'Another name')).toEqual([
    ['A', 'Another name'],
    ['T', 'Theory'],
  ]);
});

test('numbers come first, in the order of their values', () => {
  expect(titles('10 heuristics', 'Ad', '5 seconds')).toEqual([
    ['#', '5 seconds', '10 heuristics'],
    ['A', 'Ad'],
  ]);
});
