import { expect, test } from 'vitest';
import { hitOf, namedBy, naming } from './hit.ts';
import { samplePage } from './page-record.sample.ts';

test('a page is shown with its summary, kind and levels, under the base of the site', () => {
  const hit = hitOf(samplePage, ['work'], (path) => `/kb${path}`);
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
  expect(namedBy({ title: samplePage.title, aliases: ['CES', 'ease score'] }, question)).toBe(naming[by]);
});
