import fc from 'fast-check';
import { expect, test } from 'vitest';
import { missingFrom, readPublished, united, writePublished, type Published } from './published.ts';

const list = (data: Record<string, string[]>): Published =>
  new Map(Object.entries(data).map(([address, ids]) => [address, new Set(ids)]));

const anyList = fc
  .dictionary(fc.constantFrom('/', '/a/', '/a/b/', '/rss.xml', '/a"b/'), fc.array(fc.constantFrom('x', 'y', 'z', '"')))
  .map(list);

test('an address has one line, in order, with its ids in order', () => {
  expect(writePublished(list({ '/b/': ['y', 'x'], '/a/': [] }))).toBe('{\n"/a/": [],\n"/b/": ["x","y"]\n}\n');
});

test('any list is read as it was written', () => {
  fc.assert(
    fc.property(anyList, (published) => {
      expect(readPublished(writePublished(published))).toEqual(published);
    }),
  );
});

test.each([
  ['', 'is not JSON with one address a line; where two branches have added lines, keep the lines of both.'],
  ['<<<<<<< main', 'is not JSON with one address a line; where two branches have added lines, keep the lines of both.'],
  ['[]', 'is not JSON with one address a line; where two branches have added lines, keep the lines of both.'],
  ['{"/a/": true}', 'does not give the ids of the headings of "/a/" as a list behind an address.'],
  ['{"/a/": [1]}', 'does not give the ids of the headings of "/a/" as a list behind an address.'],
  ['{"a": []}', 'does not give the ids of the headings of "a" as a list behind an address.'],
])('of %s it is said what is wrong', (text, words) => {
  expect(readPublished(text)).toBe(words);
});

test('what is missing is an address as a whole, or a place on it', () => {
  const wanted = list({ '/a/': ['x', 'y'], '/b/': ['z'], '/c/': [] });
  expect(missingFrom(list({ '/a/': ['y'], '/c/': ['more'], '/d/': [] }), wanted)).toEqual(['/a/#x', '/b/']);
});

test('two lists in one lose nothing of either, and have nothing else', () => {
  fc.assert(
    fc.property(anyList, anyList, (a, b) => {
      const both = united(a, b);
      expect(missingFrom(both, a)).toEqual([]);
      expect(missingFrom(both, b)).toEqual([]);
      expect(writePublished(both)).toBe(writePublished(united(b, a)));
      expect(united(a, a)).toEqual(a);
    }),
  );
});
