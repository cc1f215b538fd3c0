import { expect, test } from 'vitest';
import { headingIds } from './heading-ids.ts';
import { readBody } from './read-body.ts';

test.each([
  { markdown: '## Why good parts can make a bad whole', ids: ['why-good-parts-can-make-a-bad-whole'] },
  { markdown: '## What *UX* `is` for, and isn’t', ids: ['what-ux-is-for-and-isnt'] },
  { markdown: '## Again\n\n### Again', ids: ['again', 'again-1'] },
  { markdown: '## One <Level is="journey" /> mark', ids: ['one--mark'] },
  { markdown: '## A [link](/x/) -- and a dash', ids: ['a-link--and-a-dash'] },
  { markdown: 'No heading', ids: [] },
])('$markdown has the ids $ids', ({ markdown, ids }) => {
  const { body } = readBody({ path: 'a.mdx', text: markdown }, 0);
  expect(body && headingIds(body)).toEqual(ids);
});
