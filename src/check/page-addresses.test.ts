import { expect, test } from 'vitest';
import { pageAddresses } from './page-addresses.ts';

test.each([
  { file: 'index.astro', addresses: ['/'] },
  { file: 'about.mdx', addresses: ['/about/'] },
  { file: 'quiz/index.astro', addresses: ['/quiz/'] },
  { file: 'tools/sample-size.astro', addresses: ['/tools/sample-size/'] },
  { file: 'rss.xml.ts', addresses: ['/rss.xml'] },
  { file: 'concepts/[id].astro', addresses: [] },
  { file: '[shelf]/index.astro', addresses: [] },
  { file: '404.astro', addresses: [] },
  { file: '_parts/card.astro', addresses: [] },
])('$file has the addresses $addresses', ({ file, addresses }) => {
  expect(pageAddresses([`src/pages/${file}`])).toEqual(addresses);
});
