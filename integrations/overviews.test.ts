import { expect, test } from 'vitest';
import { overviews } from './overviews.ts';

const page = (rest = '') =>
  `<html><head><meta name="description" content="What R&amp;D says."></head><body><h1>Claims <em>&amp;</em> more</h1>${rest}`;

test('a page that is not in the catalog is listed by its heading and description', () => {
  const html = new Map([['/claims/', page()]]);
  expect(overviews(html, new Set())).toMatchObject([
    { address: '/claims/', type: 'Overview', title: 'Claims & more', summary: 'What R&D says.' },
  ]);
});

test('entries and pages that no search engine should list are left out', () => {
  const html = new Map([
    ['/metrics/ces/', page()],
    ['/404.html', `<meta name="robots" content="noindex">${page()}`],
    ['/search/field/', '<site-search></site-search>'],
  ]);
  expect(overviews(html, new Set(['/metrics/ces/']))).toEqual([]);
});
