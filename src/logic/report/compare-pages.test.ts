import { expect, test } from 'vitest';
import { comparePages, type Pages } from './compare-pages.ts';

const pagesOf = (texts: Record<string, string | { movedTo: string }>): Pages =>
  new Map(
    Object.entries(texts).map(([address, text]) => [
      address,
      typeof text === 'string'
        ? { title: `Page ${address}`, movedTo: undefined, sentences: text.split('|'), headings: [] }
        : { title: 'Moved', movedTo: text.movedTo, sentences: ['This page has moved'], headings: [] },
    ]),
  );

test('pages that came and went are named; one that leads on is no page', () => {
  const { added, removed } = comparePages(
    pagesOf({ '/a/': 'A', '/b/': 'B', '/kept/': 'K' }),
    pagesOf({ '/kept/': 'K', '/new/': 'N', '/b/': { movedTo: '/new/' } }),
    new Set(),
  );
  expect(added).toEqual([{ address: '/new/', title: 'Page /new/' }]);
  expect(removed.map(({ address }) => address)).toEqual(['/a/', '/b/']);
});

test('a page whose own file changed is told apart from those that it touches', () => {
  const before = pagesOf({ '/a/': 'One.|Two.', '/list/': 'A', '/same/': 'S' });
  const after = pagesOf({ '/a/': 'One.|Three.', '/list/': 'A|B', '/same/': 'S' });
  const { changed, touched } = comparePages(before, after, new Set(['/a/', '/same/']));
  expect(changed).toEqual([{ address: '/a/', title: 'Page /a/', changes: [{ removed: ['Two.'], added: ['Three.'] }] }]);
  expect(touched).toEqual({
    pages: 1,
    alike: [{ pages: 1, example: '/list/', changes: [{ removed: [], added: ['B'] }] }],
  });
});

test('a difference that many pages share is shown once, the most frequent first', () => {
  const numbers = Array.from('123456789');
  const before = pagesOf(Object.fromEntries(numbers.map((number) => [`/${number}/`, 'Old'])));
  const after = pagesOf(
    Object.fromEntries(numbers.map((number) => [`/${number}/`, Number(number) > 6 ? 'New' : `New ${number}`])),
  );
  const { pages, alike } = comparePages(before, after, new Set()).touched;
  expect(pages).toBe(9);
  expect(alike.map(({ pages, example }) => [pages, example])).toEqual([
    [3, '/7/'],
    [1, '/1/'],
    [1, '/2/'],
    [1, '/3/'],
    [1, '/4/'],
  ]);
});
