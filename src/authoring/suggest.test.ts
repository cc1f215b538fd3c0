import { expect, test } from 'vitest';
import type { KindName } from './kinds.ts';
import type { KnownEntry } from './known-entries.ts';
import { suggestAliases, suggestId, suggestRelated, suggestSources } from './suggest.ts';

const entry = (collection: KnownEntry['collection'], id: string, names: string[], about: string[] = []): KnownEntry => {
  const [name = id, ...aliases] = names;
  return { collection, id, path: `src/content/${collection}/${id}`, name, aliases, about };
};

const entries = [
  entry('concepts', 'peak-and-end', ['Peak and end'], ['what people remember of a wait']),
  entry('concepts', 'expectations', ['Expectations'], ['people compare']),
  entry('touchpoints', 'delivery', ['Delivery', 'waiting for a parcel'], ['people at home']),
  entry('scenarios', 'ticket', ['Waiting for a ticket']),
  entry('glossary', 'lead-time', ['lead time', 'waiting time', 'LT']),
  entry('sources', 'maister-1985', ['The Psychology of Waiting Lines'], ['Unexplained waits feel longer.']),
  entry('sources', 'oliver-1980', ['A Cognitive Model']),
];

test.each<{ kind: KindName; title: string; fields?: Record<string, string>; id: string }>([
  { kind: 'concepts', title: 'Moment of truth', id: 'moment-of-truth' },
  { kind: 'positions', title: 'Is “good enough” (still) good?', id: 'is-good-enough-still-good' },
  { kind: 'concepts', title: 'Café au lait', id: 'cafe-au-lait' },
  { kind: 'sources', title: 'A book', fields: { authors: 'Müller, A. & Lee, B.', year: '1999' }, id: 'muller-1999' },
  {
    kind: 'sources',
    title: 'A page',
    fields: { authors: 'Nielsen Norman Group', year: 'n.d.' },
    id: 'nielsen-norman-group-nd',
  },
  { kind: 'concepts', title: 'word '.repeat(20), id: 'word-word-word-word-word-word-word-word-word-word-word-word' },
  { kind: 'concepts', title: '待つ', id: '' },
])('the id of $title in $kind is $id', ({ kind, title, fields = {}, id }) => {
  expect(suggestId({ kind, title, fields })).toBe(id);
});

test.each<{ name: string; kind: KindName; aliases: string[] }>([
  { name: 'Lead time', kind: 'metrics', aliases: ['waiting time', 'LT'] },
  { name: 'Moment of truth', kind: 'concepts', aliases: ['MOT'] },
  { name: 'Waiting', kind: 'concepts', aliases: [] },
  { name: 'Halo effect', kind: 'concepts', aliases: [] },
  { name: 'linear trend', kind: 'glossary', aliases: [] },
])('other names of $name in $kind are $aliases', ({ name, kind, aliases }) => {
  expect(suggestAliases(name, kind, entries)).toEqual(aliases);
});

test('entries are related that share words in any form, those with rarer words first', () => {
  const found = suggestRelated(['People who wait'], entries);
  expect(found.map(({ entry: { id }, shared }) => `${id}: ${shared.join(', ')}`)).toEqual([
    'peak-and-end: wait',
    'delivery: wait',
  ]);
});

test('sources are suggested by their title and what they support', () => {
  expect(suggestSources(['Feeling of waits'], entries).map(({ entry: { id } }) => id)).toEqual(['maister-1985']);
  expect(suggestSources(['Nothing'], entries)).toEqual([]);
});
