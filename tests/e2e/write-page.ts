import { expect, type Locator, type Page } from '@playwright/test';

/** Opens the form of a kind and waits until the check has looked at it once. */
export async function openForm(page: Page, kind: string, query = '') {
  await page.goto(`./contribute/write/${kind}/${query}`);
  await begin(page);
}

/** Goes to the first field, with which the check begins, and waits for its answer. */
export async function begin(page: Page) {
  await page.locator('form [data-value]').first().focus();
  await expect(state(page)).not.toHaveText(/^The check (begins|is being)/, { timeout: 20_000 });
}

/** What the form says about the entry as a whole. */
export function state(page: Page): Locator {
  return page.locator('[data-state]');
}

/** The file as it is now. */
export function file(page: Page): Locator {
  return page.locator('[data-file]');
}

/** What is wrong with a field, by the name of the field in the file. */
export function problem(page: Page, field: string): Locator {
  return page.locator(`[data-field="${field}"] > [data-problem]`);
}

/** A text that the check accepts, of an article that is new. */
export const goodText =
  'A queue is a wait that people can see. Anxious customers order less often after a delay<Cite source="rao-2011-glitch" />.\n\n## Where it ends\n\nA wait on the telephone shows nobody else who waits.';

/** Fills the form of a concept so that nothing is left to mend. */
export async function fillConcept(page: Page) {
  await page.getByLabel('Title').fill('Fair queues');
  await page.getByLabel('Summary').fill('A queue is fair when nobody who came later is served before.');
  await page.getByLabel('Asked').fill('somebody jumped the line');
  await page.getByLabel('journey').check();
  await page.getByLabel('Text', { exact: true }).fill(goodText);
}
