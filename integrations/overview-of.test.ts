import { expect, test } from 'vitest';
import { overviewOf } from './overview-of.ts';

const page = (rest = '') =>
  `<html><head><meta name="description" content="What R&amp;D says."></head><body><h1>Claims <em>&amp;</em> more</h1>${rest}`;

test('a page that is not in the catalog is listed by its heading and description', () => {
  expect(overviewOf('/claims/', page())).toMatchObject({
    address: '/claims/',
    type: 'Overview',
    title: 'Claims & more',
    summary: 'What R&D says.',
  });
});

test.each([
  ['/404.html', `<meta name="robots" content="noindex">${page()}`],
  ['/contribute/rules/no-code/', page()],
  ['/contribute/write/concepts/', page()],
  ['/search/field/', '<site-search></site-search>'],
])('%s is not listed', (address, html) => {
  expect(overviewOf(address, html)).toBeUndefined();
});
