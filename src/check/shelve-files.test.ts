import { expect, test } from 'vitest';
import { shelveFiles } from './shelve-files.ts';

test.each([
  { path: 'concepts/ux.mdx', collection: 'concepts', id: 'ux', when: 'all is right' },
  { path: 'concept/ux.mdx', collection: 'concepts', id: 'ux', when: 'the folder is mistyped' },
  { path: 'recipes/ux.mdx', collection: undefined, id: 'ux', when: 'the folder is like no collection' },
  { path: 'ux.mdx', collection: undefined, id: 'ux', when: 'there is no folder' },
  { path: 'concepts/more/ux.md', collection: 'concepts', id: 'ux', when: 'folder and ending are not right' },
  {
    path: 'concepts/Customer_Experience (2).mdx',
    collection: 'concepts',
    id: 'customer-experience-2',
    when: 'the name is not right',
  },
])('$path is $id of $collection when $when', ({ path, collection, id }) => {
  const [shelved] = shelveFiles([{ path: `src/content/${path}`, text: '' }]);
  expect(shelved).toMatchObject({ collection, id });
});

test('drafts are left out', () => {
  const paths = ['concepts/_ux.mdx', '_ideas/ux.mdx', '_ux.mdx'];
  expect(shelveFiles(paths.map((path) => ({ path: `src/content/${path}`, text: '' })))).toEqual([]);
});
