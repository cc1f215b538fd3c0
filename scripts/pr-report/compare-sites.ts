import { chromium, type Browser } from '@playwright/test';
import { comparePages } from '../../src/logic/report/compare-pages.ts';
import { lostAddresses } from '../../src/logic/report/lost-addresses.ts';
import { pagesToLookAt } from '../../src/logic/report/pages-to-look-at.ts';
import type { Report } from '../../src/logic/report/report.ts';
import { browserFlags } from '../browser-flags.ts';
import { ensureBrowser } from '../find-browser.ts';
import { serve } from '../serve.ts';
import type { BuiltSite } from './built-site.ts';
import { takeScreenshots, type ServedSite } from './screenshots.ts';
import { compareRanks } from './search-ranks.ts';
import type { See } from './see.ts';
import { compareWeights } from './weights.ts';

/** The site before and after a change. */
export interface Sites {
  before: BuiltSite;
  after: BuiltSite;
}

/** What a change did, beside the sites that came of it. */
export interface Change {
  /** The files that it changed. */
  files: ReadonlySet<string>;
  /** The addresses of the pages that these files make. */
  own: ReadonlySet<string>;
  /** The pages that moved: the new address by the old one. */
  moved: ReadonlyMap<string, string>;
  /** Where the report is written. */
  folder: string;
}

/** Compares two built sites: their pages and addresses, what these weigh, how search answers, and how they look. */
export async function compareSites(
  see: See,
  sites: Sites,
  { files, own, moved, folder }: Change,
): Promise<Pick<Report, 'pages' | 'lost' | 'weights' | 'search' | 'screenshots'>> {
  const { after } = sites;
  // Pages that moved are looked for where they are now.
  const before = {
    ...sites.before,
    pages: new Map([...sites.before.pages].map(([address, page]) => [moved.get(address) ?? address, page])),
  };
  const pages = comparePages(before.pages, after.pages, own);
  const weights = await see('The weight of pages', () => compareWeights(before, after));
  const looked = pagesToLookAt(pages, files, weights);
  const seen = await see('Search and pictures, for want of a browser', () =>
    inBrowser((browser) => lookAt(see, browser, { before, after }, { moved, folder }, looked)),
  );
  return { pages, lost: lostAddresses(sites.before.pages, after.pages), weights, ...seen };
}

async function inBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserFlags });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

async function lookAt(
  see: See,
  browser: Browser,
  sites: Sites,
  { moved, folder }: Pick<Change, 'moved' | 'folder'>,
  addresses: readonly string[],
): Promise<Pick<Report, 'search' | 'screenshots'>> {
  const [before, after] = [await served(sites.before), await served(sites.after)];
  try {
    return {
      search: await see('Search', () => compareRanks(browser, before.address, after.address, moved)),
      screenshots: await see('Pictures', () => takeScreenshots(browser, { before, after }, addresses, folder)),
    };
  } finally {
    await before.close();
    await after.close();
  }
}

async function served({ dir, pages }: BuiltSite): Promise<ServedSite & { close: () => Promise<void> }> {
  const site = await serve({ dir, port: 0 });
  return { ...site, pathOf: (page) => pages.get(page)?.path };
}
