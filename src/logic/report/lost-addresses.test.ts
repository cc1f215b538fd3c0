import { expect, test } from 'vitest';
import type { Pages } from './compare-pages.ts';
import { lostAddresses } from './lost-addresses.ts';

const pagesOf = (pages: Record<string, string>): Pages =>
  new Map(
    Object.entries(pages).map(([address, says]) => [
      address,
      {
        title: '',
        sentences: [],
        movedTo: says.startsWith('>') ? says.slice(1) : undefined,
        headings: says.startsWith('>') ? [] : says.split(' ').filter((id) => id !== ''),
      },
    ]),
  );

test.each([
  { when: 'nothing changes', before: { '/a/': 'one two' }, after: { '/a/': 'one two' }, lost: [] },
  { when: 'a page goes', before: { '/a/': 'one' }, after: {}, lost: ['/a/ gone'] },
  { when: 'a page moves', before: { '/a/': 'one' }, after: { '/a/': '>/b/', '/b/': 'one' }, lost: ['/a/ to /b/'] },
  { when: 'a page went on moving', before: { '/a/': '>/b/' }, after: { '/a/': '>/b/', '/b/': '' }, lost: [] },
  { when: 'a redirect goes', before: { '/a/': '>/b/', '/b/': '' }, after: { '/b/': '' }, lost: ['/a/ gone'] },
  {
    when: 'a redirect leads elsewhere',
    before: { '/a/': '>/b/' },
    after: { '/a/': '>/c/', '/c/': '' },
    lost: ['/a/ to /c/'],
  },
  {
    when: 'a heading is renamed',
    before: { '/a/': 'one two three' },
    after: { '/a/': 'one new three' },
    lost: ['/a/#two now /a/#new'],
  },
  { when: 'a heading goes', before: { '/a/': 'one two' }, after: { '/a/': 'one' }, lost: ['/a/#two gone'] },
  { when: 'headings change places', before: { '/a/': 'one two' }, after: { '/a/': 'two one' }, lost: [] },
  {
    when: 'more headings come than go',
    before: { '/a/': 'one' },
    after: { '/a/': 'new newer' },
    lost: ['/a/#one gone'],
  },
  {
    when: 'a page moves and loses a heading',
    before: { '/a/': 'one two' },
    after: { '/a/': '>/b/', '/b/': 'one new' },
    lost: ['/a/ to /b/', '/a/#two now /b/#new'],
  },
] as { when: string; before: Record<string, string>; after: Record<string, string>; lost: string[] }[])(
  'when $when, $lost is lost',
  ({ before, after, lost }) => {
    const words = lostAddresses(pagesOf(before), pagesOf(after)).map(({ address, now, redirects }) =>
      now === undefined ? `${address} gone` : `${address} ${redirects ? 'to' : 'now'} ${now}`,
    );
    expect(words).toEqual(lost);
  },
);
