/**
 * What search costs with many pages: `npm run search:bench` indexes made-up knowledge bases of 100, 1,000
 * and 10,000 pages, asks them in a browser, and writes test-results/search-bench.md. With `--pages 100,1000`
 * it takes these sizes. It needs dist/. Its times depend on the machine, so no test asks for them.
 */
import { chromium, type Browser } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchQuestions } from './bench/bench-questions.ts';
import { benchReport, type Measured } from './bench/bench-report.ts';
import { article, compressedSite } from './bench/compressed-site.ts';
import { generatedPages } from './bench/generated-pages.ts';
import { measureIndexStep } from './bench/measure-index-step.ts';
import { measureSearch } from './bench/measure-search.ts';
import { writeGeneratedSite } from './bench/write-generated-site.ts';
import { browserFlags } from './browser-flags.ts';
import { ensureBrowser } from './find-browser.ts';
import { hasBuiltSite } from './has-built-site.ts';
import { serve } from './serve.ts';

const report = 'test-results/search-bench.md';
const framedBy = `dist/${article}index.html`;
const questionsToType = 40;

/** Makes a knowledge base of so many pages, its index and its site, and asks it. */
async function measure(browser: Browser, count: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'touchpoint-'));
  try {
    const pages = generatedPages(count);
    writeGeneratedSite(pages, `${folder}/built`, framedBy);
    console.log(`${count} pages: making the index`);
    const step = await measureIndexStep(`${folder}/built`);
    console.log(`${count} pages: asking`);
    await compressedSite(`${folder}/served`, `${folder}/built/search-index`);
    const { address, close } = await serve({ dir: `${folder}/served`, base: process.env.BASE, port: 0 });
    try {
      const questions = benchQuestions(pages, questionsToType);
      return { pages: count, step, ...(await measureSearch(browser, address + article, questions)) };
    } finally {
      await close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const { values } = parseArgs({ options: { pages: { type: 'string', default: '100,1000,10000' } } });
const sizes = values.pages.split(',').map(Number);

if (sizes.some((size) => !Number.isInteger(size) || size < 50)) {
  console.error('--pages takes numbers of pages, 50 at least each: --pages 100,1000.');
  process.exitCode = 1;
} else if (hasBuiltSite()) {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserFlags });
  const measured: Measured[] = [];
  for (const size of sizes) measured.push(await measure(browser, size));
  await browser.close();
  const written = benchReport(measured);
  mkdirSync('test-results', { recursive: true });
  writeFileSync(report, `${written}\n`);
  console.log(`\n${written}\n\nThis is in ${report} as well.`);
}
