import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readPageContent } from '../../src/logic/report/page-content.ts';
import { budget, sent } from '../../tests/site/budget.ts';
import type { BuiltSite } from './built-site.ts';
import { compareWeights } from './weights.ts';

const dir = mkdtempSync(join(tmpdir(), 'touchpoint-weights-'));
mkdirSync(join(dir, '_astro'));
writeFileSync(join(dir, '_astro/a.js'), 'import"./b.js";start()');
writeFileSync(join(dir, '_astro/b.js'), 'export const b = 1');
afterAll(() => {
  rmSync(dir, { recursive: true });
});

const htmlOf = (text: string) =>
  `<html><body><main><p>${text}</p></main><script src="/_astro/a.js"></script></body></html>`;
/** Text that cannot be packed, of about so many bytes. */
const noise = (bytes: number) =>
  Array.from({ length: bytes / 2 }, (_, index) => String.fromCharCode(0x4e00 + ((index * 7919) % 20_000))).join('');

function siteOf(texts: Record<string, string>): BuiltSite {
  const page = (path: string, html: string) => [path, { ...readPageContent(html), html, path }] as const;
  return { dir, pages: new Map(Object.entries(texts).map(([path, text]) => page(path, htmlOf(text)))) };
}

test('a page weighs what is sent of it and of each script that it loads', () => {
  const [found] = compareWeights(siteOf({}), siteOf({ '/about/': 'A' }));
  const scripts = sent('import"./b.js";start()') + sent('export const b = 1');
  expect(found).toEqual({
    address: '/about/',
    before: undefined,
    after: sent(htmlOf('A')) + scripts,
    limit: undefined,
  });
});

test('pages that are too heavy come first, then those that differ most; what is the same is left out', () => {
  const before = siteOf({ '/concepts/a/': noise(40_000), '/about/': 'A', '/same/': 'Same', '/little/': 'L' });
  const after = siteOf({
    '/little/': 'Longer',
    '/same/': 'Same',
    '/about/': noise(20_000),
    '/concepts/a/': `${noise(40_000)}!`,
  });
  const found = compareWeights(before, after);
  expect(found.map(({ address }) => address)).toEqual(['/concepts/a/', '/about/', '/little/']);
  expect(found.map(({ limit }) => limit)).toEqual([budget.article, undefined, undefined]);
});
