import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { keepNothing } from './keep-nothing.ts';

const said = (page: Page) => page.locator('path-progress').getByRole('status');
const problem = (page: Page) => page.locator('path-progress').getByRole('alert');
const step = (page: Page, index: number) => page.getByRole('checkbox', { name: /^Done/ }).nth(index);
const stored = (page: Page) => page.evaluate(() => localStorage.getItem('path-progress'));
const openTools = (page: Page) => page.getByText('Take your progress along').click();

/** Gives the page a file to import. */
const importFile = (page: Page, name: string, text: string) =>
  page.getByLabel('Import progress').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

test.describe('progress on a path', () => {
  test.beforeEach(({ page }) => page.goto('./paths/first-hour/'));

  test('is kept in this browser when steps are done, and taken back', async ({ page }) => {
    const total = await page.getByRole('checkbox').count();
    await expect(said(page)).toHaveText(`${total} steps to go.`);
    await step(page, 0).check();
    await step(page, 2).check();
    await expect(said(page)).toHaveText(`You have done 2 of ${total} steps.`);

    await page.reload();
    await expect(step(page, 2)).toBeChecked();
    await step(page, 2).uncheck();
    await expect(said(page)).toHaveText(`You have done 1 of ${total} steps.`);
  });

  test('is one for all tabs: none writes over what another kept', async ({ page, context, baseURL }) => {
    const other = await context.newPage();
    await other.goto(`${baseURL}paths/teaching/`);
    await step(page, 0).check();
    await step(other, 1).check();
    expect(Object.keys((JSON.parse((await stored(page)) ?? '') as { done: object }).done)).toEqual([
      'first-hour',
      'teaching',
    ]);
    await other.evaluate(() => {
      localStorage.clear();
    });
    await expect(step(page, 0)).not.toBeChecked();
  });

  test('travels as a file, and adds to what is there', async ({ page }) => {
    await step(page, 0).check();
    await openTools(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export progress' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('touchpoint-progress.json');
    const exported = readFileSync(await download.path(), 'utf8');

    await step(page, 0).uncheck();
    await step(page, 1).check();
    await importFile(page, 'mine.json', exported);
    await expect(step(page, 0)).toBeChecked();
    await expect(step(page, 1)).toBeChecked();
  });

  test('is cleared after a question', async ({ page }) => {
    await step(page, 0).check();
    await openTools(page);
    page.once('dialog', (dialog) => void dialog.dismiss());
    await page.getByRole('button', { name: 'Clear progress' }).click();
    await expect(step(page, 0)).toBeChecked();
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Clear progress' }).click();
    await expect(step(page, 0)).not.toBeChecked();
    expect(await stored(page)).toBeNull();
  });

  test('refuses a file that holds something else, and keeps what is there', async ({ page }) => {
    await step(page, 0).check();
    await openTools(page);
    await importFile(page, 'holiday.json', '{"photos":[]}');
    await expect(problem(page)).toHaveText(
      'holiday.json: This is not progress on the paths of Touchpoint; choose a file that was exported here.',
    );
    await expect(step(page, 0)).toBeChecked();
  });

  test('says so when a file cannot be read at all, and keeps what is there', async ({ page }) => {
    await step(page, 0).check();
    await openTools(page);
    await page.evaluate(() => {
      Blob.prototype.text = () => Promise.reject(new DOMException('Gone', 'NotReadableError'));
    });
    await importFile(page, 'mine.json', '{}');
    await expect(problem(page)).toHaveText(
      'mine.json: This file could not be read. It may have been moved or changed; choose it again.',
    );
    await expect(step(page, 0)).toBeChecked();
  });

  test('puts aside what is damaged, says so, and goes on', async ({ page }) => {
    await page.evaluate(() => {
      localStorage.setItem('path-progress', '{"touchpointProgress":1,"done":{"first-hour":"all"}}');
    });
    await page.reload();
    await expect(problem(page)).toContainText('could not be read, and was put aside as “path-progress-damaged”.');
    expect(await page.evaluate(() => localStorage.getItem('path-progress-damaged'))).toContain('"all"');
    await step(page, 0).check();
    expect(await stored(page)).toContain('comparisons/ux-vs-cx');
  });

  test('says so where the browser keeps nothing', async ({ page }) => {
    await keepNothing(page);
    await page.reload();
    await step(page, 0).check();
    await expect(problem(page)).toHaveText(
      'This browser keeps nothing for this site, so progress ends with this page. Export it to take it along.',
    );
    await expect(step(page, 0)).toBeChecked();
  });
});

test('a path is a list of links without JavaScript', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  await page.goto('./paths/first-hour/');
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('listitem').getByRole('link').first()).toBeVisible();
  await page.close();
});
