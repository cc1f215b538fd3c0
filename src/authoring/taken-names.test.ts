import { expect, test } from 'vitest';
import type { KindName } from './kinds.ts';
import type { KnownEntry } from './known-entries.ts';
import { closeTo, takenBy } from './taken-names.ts';

const entry = (collection: KnownEntry['collection'], id: string, name: string, aliases: string[]): KnownEntry => ({
  collection,
  id,
  path: `src/content/${collection}/${id}.mdx`,
  name,
  aliases,
  about: [],
});

const entries = [
  entry('concepts', 'moment-of-truth', 'Moment of truth', ['MOT']),
  entry('touchpoints', 'delivery', 'Delivery', ['late delivery']),
  entry('glossary', 'touchpoint', 'touchpoint', []),
];

test.each<{ name: string; kind: KindName; taken: string[]; close: string[] }>([
  { name: 'moment of truth', kind: 'concepts', taken: ['moment-of-truth'], close: [] },
  { name: 'Moment-of-Truth', kind: 'metrics', taken: ['moment-of-truth'], close: [] },
  { name: 'mot', kind: 'concepts', taken: ['moment-of-truth'], close: [] },
  { name: 'MOT', kind: 'metrics', taken: [], close: ['moment-of-truth'] },
  { name: 'Truth in moments', kind: 'concepts', taken: ['moment-of-truth'], close: [] },
  { name: 'Moments of truth', kind: 'metrics', taken: [], close: ['moment-of-truth'] },
  { name: 'Moment of trust', kind: 'concepts', taken: [], close: ['moment-of-truth'] },
  { name: 'Late delivery', kind: 'examples', taken: [], close: ['delivery'] },
  { name: 'Touchpoint', kind: 'concepts', taken: [], close: [] },
  { name: 'Touchpoint', kind: 'glossary', taken: ['touchpoint'], close: [] },
  { name: 'Need of a touchpoint', kind: 'glossary', taken: [], close: [] },
  { name: 'Truth', kind: 'concepts', taken: [], close: [] },
])('$name in $kind is taken by $taken and close to $close', ({ name, kind, taken, close }) => {
  expect(takenBy(name, kind, entries).map(({ entry: { id } }) => id)).toEqual(taken);
  expect(closeTo(name, kind, entries).map(({ entry: { id } }) => id)).toEqual(close);
});
