/**
 * Lighthouse for a mid-range phone on three pages of the built site: `npm run lighthouse`.
 * Its figures depend on the machine, so no test asks for them.
 */
import { launch } from 'chrome-launcher';
import { existsSync } from 'node:fs';
import lighthouse from 'lighthouse';
import { ensureBrowser } from './find-browser.ts';
import { serve } from './serve.ts';

const paths = ['', 'concepts/cx/', 'examples/delayed-delivery/'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const isRoot = process.getuid?.() === 0;

/** The four scores of a page, from 0 to 100, and its largest contentful paint in milliseconds. */
async function measure(address: string): Promise<Record<string, number | undefined>> {
  const chrome = await launch({
    chromePath: ensureBrowser(),
    chromeFlags: ['--headless', '--disable-gpu', '--disable-quic', ...(isRoot ? ['--no-sandbox'] : [])],
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

if (existsSync('dist/index.html')) {
  const { address, close } = await serve({ dir: 'dist', base: process.env.BASE, port: 0 });
  const rows: Record<string, Record<string, number | undefined>> = {};
  for (const path of paths) rows[`/${path}`] = await measure(address + path);
  await close();
  console.table(rows);
} else {
  console.error('There is no built site in dist/ yet: run `npm run build` first.');
  process.exitCode = 1;
}
