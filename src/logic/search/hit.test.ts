import { expect, test } from 'vitest';
import { hitOf, namedBy, naming } from './hit.ts';
import type { PageRecord } from './search-files.ts';

const page: PageRecord = {
  address: '/metrics/ces/',
  title: 'Customer Effort Score',
  summary: 'Asks how much work it was.',
  type: 'Metric',
  levels: ['interaction'],
};

test('a page is shown with its summary, kind and levels, under the base of the site', () => {
  const hit = hitOf(page, ['work'], (path) => `/kb${path}`);
  expect(hit).toMatchObject({ address: '/kb/metrics/ces/', type: 'Metric', levels: ['interaction'], reason: [] });
  expect(hit.summary).toContainEqual({ text: 'work', marked: true });
});

test.each([
  ['customer  effort score!', 'title'],
  ['ces', 'alias'],
  ['ease score', 'alias'],
  ['customer eff', 'beginning'],
  ['effort', 'none'],
  ['ces score', 'none'],
  ['', 'none'],
] as const)('“%s” names the page by: %s', (question, by) => {
  expect(namedBy({ title: page.title, aliases: ['CES', 'ease score'] }, question)).toBe(naming[by]);
});
