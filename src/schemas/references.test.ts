import { expect, test } from 'vitest';
import { collectionRules } from './collections.ts';
import { referencesIn, targetOf } from './references.ts';

test('references are found in lists, in groups and behind defaults, with the way to them', () => {
  const data = { related: ['concepts/cx'], concepts: ['ux'], answers: [{ sources: ['oliver-1980'] }] };
  expect(referencesIn(collectionRules.positions.schema, data)).toEqual([
    { path: ['related', 0], value: 'concepts/cx', refersTo: '*' },
    { path: ['answers', 0, 'sources', 0], value: 'oliver-1980', refersTo: 'sources' },
    { path: ['concepts', 0], value: 'ux', refersTo: 'concepts' },
  ]);
});

test('what is no id is left to the schema', () => {
  expect(referencesIn(collectionRules.notes.schema, { touchpoints: ['Not an id', 7] })).toEqual([]);
});

test('a reference to any collection names its own', () => {
  expect(targetOf({ value: 'concepts/cx', refersTo: '*' })).toEqual({ collection: 'concepts', id: 'cx' });
  expect(targetOf({ value: 'nps', refersTo: 'metrics' })).toEqual({ collection: 'metrics', id: 'nps' });
});
