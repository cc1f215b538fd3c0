import { expect, test } from 'vitest';
import { rulesSite } from './rules-site.ts';

test.each([
  [{}, ''],
  [{ BASE: '/kb/' }, ''],
  [{ SITE: 'https://example.org' }, 'https://example.org'],
  [{ SITE: 'https://example.org', BASE: '/kb/' }, 'https://example.org/kb'],
  [{ SITE: 'example' }, ''],
])('%j has its rules at "%s"', (environment, site) => {
  expect(rulesSite(environment)).toBe(site);
});
