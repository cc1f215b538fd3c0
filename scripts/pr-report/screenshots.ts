import type { Browser } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Report, Screenshot } from '../../src/logic/report/report.ts';

/** The narrow and the wide screen at which a change is looked at, in CSS pixels. */
const widths = [360, 1280];

/** So many pages are taken, before and after, which is about 30 MB of pictures. */
const mostPages = 12;

/** So much of a page is taken, in CSS pixels: a longer picture is more than browsers paint at once. */
const mostHeight = 10_000;

/** A site that is served, and what it has. */
export interface ServedSite {
  address: string;
  /** Where the site has a page: a page that moved is asked for by its new address, and had another before. */
  pathOf: (page: string) => string | undefined;
}

/** Takes pictures of pages before and after, at both widths and down to 10,000 pixels, into a folder of the report. */
export async function takeScreenshots(
  browser: Browser,
  sites: Readonly<Record<Screenshot['when'], ServedSite>>,
  addresses: readonly string[],
  folder: string,
): Promise<NonNullable<Report['screenshots']>> {
  mkdirSync(join(folder, 'screenshots'), { recursive: true });
  const taken: Screenshot[] = [];
  for (const address of addresses.slice(0, mostPages)) {
    for (const width of widths) {
      for (const when of ['before', 'after'] as const) {
        const path = sites[when].pathOf(address);
        if (path === undefined) continue;
        const file = `screenshots/${nameOf(address)}-${width}-${when}.png`;
        await take(browser, new URL(path, sites[when].address), width, join(folder, file));
        taken.push({ address, width, when, file });
      }
    }
  }
  return { taken, pagesLeftOut: Math.max(0, addresses.length - mostPages) };
}

async function take(browser: Browser, address: URL, width: number, path: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
  await page.goto(address.href);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height, mostHeight) } });
  await page.close();
}

/** An address as the name of a file: `/concepts/cx/` is `concepts-cx`. */
function nameOf(address: string): string {
  return address.replaceAll(/[^\w]+/g, '-').replaceAll(/^-|-$/g, '') || 'home';
}
