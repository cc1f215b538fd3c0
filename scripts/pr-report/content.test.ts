import { expect, test } from 'vitest';
import type { Entry } from '../../src/check/entry.ts';
import { readEntry } from '../../src/check/read-entry.ts';
import { compareEntries, compareReadings, movedPages, newAdvice, ownAddresses, place } from './content.ts';

function concept(id: string, body: string, facts = ''): Entry {
  const file = { path: `src/content/concepts/${id}.mdx`, text: `---\ntitle: ${id}\n${facts}---\n\n${body}\n` };
  return readEntry({ file, folder: 'concepts', collection: 'concepts', id }).entry;
}

function term(id: string, text: string): Entry {
  const file = { path: `src/content/glossary/${id}.yaml`, text };
  return readEntry({ file, folder: 'glossary', collection: 'glossary', id }).entry;
}

test('terms and citations that came and went are named once', () => {
  const before = [concept('a', 'One<Cite source="x-1" />.')];
  const after = [
    concept('a', 'One<Cite source="y-2" />. Two<Cite source="y-2" />.'),
    term('churn', 'term: churn'),
    term('broken', '- no\n- fields'),
  ];
  const { terms, citations } = compareEntries(place(before), place(after));
  expect(terms.added).toEqual([
    { address: '/glossary/#churn', title: 'churn' },
    { address: '/glossary/#broken', title: 'broken' },
  ]);
  expect(citations).toEqual({
    added: [{ address: '/concepts/a/', title: 'y-2' }],
    removed: [{ address: '/concepts/a/', title: 'x-1' }],
  });
});

test('a page that moved is found again, and cites what it cited', () => {
  const before = [concept('old', 'One<Cite source="x-1" />. Two.')];
  const after = [concept('new', 'One<Cite source="x-1" />. Two.', 'formerly: [/concepts/old/, /concepts/older/]\n')];
  const moved = movedPages(before, after);
  expect([...moved]).toEqual([['/concepts/old/', '/concepts/new/']]);
  const [placedBefore, placedAfter] = [place(before, moved), place(after)];
  expect(compareEntries(placedBefore, placedAfter).citations).toEqual({ added: [], removed: [] });
  expect(compareReadings(placedBefore, placedAfter)).toEqual([]);
});

test('an article whose words changed is measured before and after', () => {
  expect(compareReadings(place([concept('a', 'One two.')]), place([concept('a', 'One. Two three.')]))).toEqual([
    {
      address: '/concepts/a/',
      before: { words: 2, sentences: 1, long: 0 },
      after: { words: 3, sentences: 2, long: 0 },
    },
  ]);
});

test('advice that was given before is not given again, also where it stands on another line', () => {
  const before = [concept('a', 'It is very good.')];
  const after = [concept('a', 'New.\n\nIt is very good. Of course.')];
  expect(newAdvice(before, after)).toEqual([
    { place: 'src/content/concepts/a.mdx:7', message: '“Of course” can go, or say what it stands for.' },
  ]);
});

test('a file makes the page of its entry, or the page that stands by itself', () => {
  const files = new Set([
    'src/content/concepts/a.mdx',
    'src/content/glossary/churn.yaml',
    'src/pages/about.mdx',
    'src/pages/[shelf]/[id].astro',
    'src/layouts/Page.astro',
    'README.md',
  ]);
  const entries = [concept('a', 'A.'), concept('b', 'B.'), term('churn', 'term: churn')];
  expect([...ownAddresses(files, entries)].sort()).toEqual(['/about/', '/concepts/a/', '/glossary/']);
});
