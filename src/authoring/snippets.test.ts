import { expect, test } from 'vitest';
import { authorComponents } from '../logic/author-components.ts';
import { kindNames } from './kinds.ts';
import { snippets } from './snippets.ts';

const all = JSON.parse(snippets()) as Record<string, { prefix: string; scope: string; body: string[] }>;

test('there is a snippet for each component and each kind', () => {
  expect(Object.keys(all)).toHaveLength(Object.keys(authorComponents).length + kindNames.length);
  expect(Object.values(all).map(({ prefix }) => prefix)).toEqual(expect.arrayContaining(['Term', 'new field note']));
});

test.each([
  ['Term', '<Term id="${1:id}">${2:words}</Term>'],
  ['Level', '<Level is="${1|interaction,journey,relationship|}" />'],
  ['ThreeLevels', '<ThreeLevels />'],
  ['Table', '<Table caption="${1:caption}">\n\n| Question | One | Other |\n|---|---|---|\n| $0 |  |  |\n\n</Table>'],
])('the snippet of %s has a stop at each place to fill', (name, text) => {
  expect(all[name]).toMatchObject({ scope: 'mdx', body: text.split('\n') });
});

test('the snippet of a kind is the file that the command writes, with the day it is used', () => {
  const { scope, body } = all['New term']!;
  expect(scope).toBe('yaml');
  expect(body).toContain('term: ${2:FILL IN title}');
  expect(body).toContain('definition: ${3:FILL IN the definition in one sentence}');
  expect(body.join('\n')).toContain('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE');
});
