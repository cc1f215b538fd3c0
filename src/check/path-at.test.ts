import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { pathAt } from './path-at.ts';

const text =
  'title: A\nlevels: [interaction, journey]\njourney:\n  contacts:\n    - name: One\n      ux: good\n    - name: Two\n';

test.each([
  ['title', ['title']],
  ['A', ['title']],
  ['journey]', ['levels', 1]],
  ['ux', ['journey', 'contacts', 0, 'ux']],
  ['Two', ['journey', 'contacts', 1, 'name']],
])('the place of %j belongs to %j', (words, path) => {
  expect(pathAt(parseDocument(text), text.indexOf(words))).toEqual(path);
});

test('a place before all fields belongs to none', () => {
  expect(pathAt(parseDocument('# A comment\ntitle: A\n'), 3)).toEqual([]);
});
