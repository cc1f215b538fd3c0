import { expect, type Page } from '@playwright/test';
import { accessibilityFindings } from './findings.ts';
import { stateSettings } from './settings.ts';
import { test } from './visitor.ts';

/** A state into which a reader brings a page. */
export interface ReachedState {
  name: string;
  path: string;
  reach: (page: Page) => Promise<unknown>;
}

/** Tests that each state is accessible, quiet and no wider than the window, in each way in which a state is looked at. */
export function testStates(states: readonly ReachedState[], settings = stateSettings) {
  for (const [name, setting] of Object.entries(settings)) {
    test.describe(name, () => {
      for (const { name: state, path, reach } of states) {
        test(`${state} is accessible and quiet`, async ({ visit }) => {
          const { page, problems } = await visit(path, setting);
          await reach(page);
          expect.soft(await accessibilityFindings(page)).toEqual([]);
          expect.soft(problems).toEqual([]);
          const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect.soft(wider, 'pixels that the page is wider than the window').toBeLessThanOrEqual(0);
        });
      }
    });
  }
}
