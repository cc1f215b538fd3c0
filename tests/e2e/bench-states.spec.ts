import { expect, type Page } from '@playwright/test';
import { done, missing, ready } from './calculator.ts';
import { accessibilityFindings } from './findings.ts';
import { stateSettings } from './settings.ts';
import { test } from './visitor.ts';

/** The states of a calculator, each reached anew. */
const states: readonly { name: string; path: string; reach: (page: Page) => Promise<void> }[] = [
  { name: 'the example', path: '/bench/nps/', reach: () => Promise.resolve() },
  {
    name: 'all figures, with warnings',
    path: '/bench/nps/?way=counts&promoters=2&passives=1&detractors=1&about=interaction',
    reach: (page) => page.getByText('More figures').click(),
  },
  {
    name: 'a wrong number',
    path: '/bench/nps/?way=counts&promoters=x',
    reach: (page) => expect(missing(page)).toBeVisible(),
  },
  {
    name: 'a table with rows to leave out',
    path: `/bench/nps/?way=answers&answers=${encodeURIComponent('who,answer\nA,9\nB,12\nC,\n')}`,
    reach: (page) => expect(page.getByLabel('Leave these 2 rows out')).toBeVisible(),
  },
  {
    name: 'a table that cannot be read',
    path: `/bench/nps/?way=answers&answers=${encodeURIComponent('"9')}`,
    reach: (page) => expect(page.locator('#answers-table-problem')).toBeVisible(),
  },
  {
    name: 'a result that was copied or not',
    path: '/bench/nps/',
    async reach(page) {
      await page.getByRole('button', { name: 'Copy as text' }).click();
      await expect(done(page)).not.toBeEmpty();
    },
  },
  { name: 'shares', path: '/bench/kano/', reach: (page) => page.getByText('More figures').click() },
  { name: 'bars', path: '/bench/servqual/', reach: (page) => page.getByText('More figures').click() },
  {
    name: 'a curve with a table',
    path: '/bench/problem-discovery/',
    reach: (page) => page.getByText('More figures').click(),
  },
];

for (const [setting, value] of Object.entries(stateSettings)) {
  test.describe(setting, () => {
    for (const { name, path, reach } of states) {
      test(`${name}: accessible and quiet`, async ({ visit }) => {
        const { page, problems } = await visit(path, value);
        await ready(page);
        await reach(page);
        expect.soft(await accessibilityFindings(page)).toEqual([]);
        expect.soft(problems).toEqual([]);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect.soft(wider, 'pixels that the page is wider than the window').toBeLessThanOrEqual(0);
      });
    }
  });
}
