import { test as base, type Browser, type Page } from '@playwright/test';
import type { Setting } from './settings.ts';
import { watch, type Watched } from './watch.ts';

/** Opens a page of the site in a setting, and watches it. */
type Visit = (path: string, setting: Setting) => Promise<Watched & { page: Page }>;

/**
 * Tests with a visitor: one browser tab for each setting that goes from page to page. A tab of its
 * own for each test would take most of the time, and the pages keep nothing that could matter to the next.
 */
export const test = base.extend<{ visit: Visit }, { tabs: (setting: Setting) => Promise<Page> }>({
  tabs: [
    async ({ browser }, use, { project }) => {
      const tabs = new Map<Setting, Promise<Page>>();
      const { baseURL = '' } = project.use;
      await use((setting) => {
        const tab = tabs.get(setting) ?? openTab(browser, baseURL, setting);
        tabs.set(setting, tab);
        return tab;
      });
      for (const tab of tabs.values()) await (await tab).close();
    },
    { scope: 'worker' },
  ],
  async visit({ tabs, baseURL }, use) {
    const visits: Watched[] = [];
    await use(async (path, setting) => {
      const page = await tabs(setting);
      const visited = { ...watch(page, baseURL ?? ''), page };
      visits.push(visited);
      await page.goto(`.${path}`);
      return visited;
    });
    for (const { stop } of visits) stop();
  },
});

/** A tab that keeps no files, so that each visit is a first one. */
async function openTab(browser: Browser, baseURL: string, setting: Setting): Promise<Page> {
  const { viewport, colorScheme, contextOptions } = setting;
  const page = await browser.newPage({ baseURL, viewport, colorScheme, ...contextOptions });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  return page;
}
