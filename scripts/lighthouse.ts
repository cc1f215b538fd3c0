/**
 * Lighthouse for a mid-range phone on three pages of the built site: `npm run lighthouse`.
 * Its figures depend on the machine, so no test asks for them.
 */
import { launch } from 'chrome-launcher';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import lighthouse from 'lighthouse';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { browserFlags } from './browser-flags.ts';
import { ensureBrowser } from './find-browser.ts';
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

/** A copy of the built site as a static host keeps it: with its texts as brotli beside them. */
function compressedCopy(): string {
  const copy = mkdtempSync(join(tmpdir(), 'touchpoint-'));
  cpSync('dist', copy, { recursive: true });
  for (const file of globSync('**/*.{html,js,css,svg}', { cwd: copy })) {
    const path = join(copy, file);
    writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)));
  }
  return copy;
}

if (existsSync('dist/index.html')) {
  const dir = compressedCopy();
  const { address, close } = await serve({ dir, base: process.env.BASE, port: 0 });
  const rows: Record<string, Record<string, number | undefined>> = {};
  for (const path of paths) rows[`/${path}`] = await measure(address + path);
  await close();
  rmSync(dir, { recursive: true });
  console.table(rows);
} else {
  console.error('There is no built site in dist/ yet: run `npm run build` first.');
  process.exitCode = 1;
}
