/**
 * Lighthouse for a mid-range phone on three pages of the built site: `npm run lighthouse`.
 * Its figures depend on the machine, so no test asks for them.
 */
import { launch } from 'chrome-launcher';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import lighthouse from 'lighthouse';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserFlags } from './browser-flags.ts';
import { compressTexts } from './compress-texts.ts';
import { ensureBrowser } from './find-browser.ts';
import { hasBuiltSite } from './has-built-site.ts';
import { serve } from './serve.ts';

const paths = ['', 'concepts/cx/', 'examples/delayed-delivery/'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/** The four scores of a page, from 0 to 100, and its largest contentful paint in milliseconds. */
async function measure(address: string): Promise<Record<string, number | undefined>> {
  const chrome = await launch({
    chromePath: ensureBrowser(),
    chromeFlags: ['--headless', ...browserFlags],
  });
  try {
    const result = await lighthouse(address, { port: chrome.port, logLevel: 'error', onlyCategories: categories });
    if (!result) throw new Error(`Lighthouse says nothing of ${address}.`);
    const { categories: scores, audits } = result.lhr;
    return {
      ...Object.fromEntries(categories.map((name) => [name, Math.round(100 * (scores[name]?.score ?? 0))])),
      'LCP (ms)': Math.round(audits['largest-contentful-paint']?.numericValue ?? Number.NaN),
    };
  } finally {
    chrome.kill();
  }
}

if (hasBuiltSite()) {
  const dir = mkdtempSync(join(tmpdir(), 'touchpoint-'));
  cpSync('dist', dir, { recursive: true });
  await compressTexts(dir);
  const { address, close } = await serve({ dir, base: process.env.BASE, port: 0 });
  const rows: Record<string, Record<string, number | undefined>> = {};
  for (const path of paths) rows[`/${path}`] = await measure(address + path);
  await close();
  rmSync(dir, { recursive: true });
  console.table(rows);
}
