import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { done, figure, missing, openCalculator, ready } from './calculator.ts';
import { onAWideScreen, withoutJavaScript } from './settings.ts';
import { test } from './visitor.ts';

test.describe('numbers', () => {
  const example = (page: Page) => page.locator('[data-part="example"]');

  test('are followed by the result, and by an address that brings them back', async ({ page }) => {
    await openCalculator(page);
    await expect(example(page)).toBeVisible();
    expect(new URL(page.url()).search).toBe('');

    await page.getByLabel('Promoters').fill('92');
    await page.getByLabel('Passives').fill('66');
    await page.getByLabel('Detractors').fill('42');
    await expect(figure(page)).toHaveText('25.0 points');
    await expect(example(page)).toBeHidden();
    await expect(page.locator('metric-calculator').getByRole('status').first()).toContainText('25.0 points');
    await expect(page).toHaveURL(/\?way=counts&promoters=92&passives=66&detractors=42$/);

    await page.getByRole('link', { name: 'Measurement bench' }).first().click();
    await page.goBack();
    await ready(page);
    await expect(figure(page)).toHaveText('25.0 points');
    await page.getByRole('combobox', { name: 'What it was about' }).selectOption('interaction');
    await expect(page.getByText('This figure works for the whole relationship')).toBeVisible();
  });

  test('that are wrong are told beside their field, kept, and give no result', async ({ page }) => {
    await openCalculator(page);
    const promoters = page.getByLabel('Promoters');
    for (const [text, said] of [
      ['-3', /out of range/],
      ['1e400', /Promoters: “1e400”/],
      ['NaN', /is not a number/],
      ['2.5', /is not a whole number/],
      ['', /enter a number/],
    ] as const) {
      await promoters.fill(text);
      await expect(promoters).toHaveAttribute('aria-invalid', 'true');
      await expect(promoters).toHaveAccessibleDescription(said);
      await expect(missing(page)).toBeVisible();
      await expect(page.getByRole('button', { name: 'Copy as text' })).toBeHidden();
      await expect(promoters).toHaveValue(text);
    }
    await promoters.fill('60');
    await expect(figure(page)).toBeVisible();
    await expect(promoters).not.toHaveAttribute('aria-invalid');
  });

  test('come from the article of the metric', async ({ page }) => {
    await page.goto('./metrics/completion-rate/#calculate');
    await page.getByLabel('Completed', { exact: true }).fill('7');
    await page.getByRole('button', { name: 'Calculate' }).click();
    await ready(page);
    await expect(page.getByRole('textbox', { name: 'Completed' })).toHaveValue('7');
    await expect(figure(page)).toHaveText('70.0%');
  });
});

test('an address made by hand is answered with sentences, and runs nothing', async ({ visit }) => {
  const { page, problems } = await visit(
    `/bench/nps/?way=guess&confidence=200&promoters=${encodeURIComponent('<img src=x onerror=alert(1)>')}&passives=9e999`,
    onAWideScreen,
  );
  await ready(page);
  await expect(page.locator('[data-part="notice"]')).toContainText('“guess”, which is no way to calculate this');
  await expect(page.locator('[data-part="notice"]')).toContainText('“200” is none of the choices');
  await expect(page.getByLabel('Promoters')).toHaveAccessibleDescription(
    /“<img src=x onerror=alert\(1\)>” is not a number/,
  );
  await expect(missing(page)).toBeVisible();
  expect(problems).toEqual([]);
});

test.describe('a result', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('is copied and saved', async ({ page }) => {
    await openCalculator(page);
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await expect(done(page)).toHaveText('The result is copied as text.');
    expect(await clipboard()).toMatch(/^Net Promoter Score: 40\.0 points\n/);
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(done(page)).toHaveText('The result is copied as Markdown.');
    expect(await clipboard()).toMatch(/^## Net Promoter Score/);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(done(page)).toHaveText('The link is copied. It carries all that was entered.');
    expect(await clipboard()).toContain('/bench/nps/?way=counts&promoters=60&passives=20&detractors=20');

    for (const [button, name, begins] of [
      ['Download CSV', 'nps.csv', '\uFEFFname,value,'],
      ['Download chart', 'nps.svg', '<svg xmlns="http://www.w3.org/2000/svg"'],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: button }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(name);
      expect(readFileSync(await download.path(), 'utf8').startsWith(begins)).toBe(true);
    }
  });

  test('says so when it cannot be copied', async ({ page }) => {
    await openCalculator(page);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    });
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await expect(done(page)).toContainText('did not allow copying');
  });
});

test('without scripts there is a worked example, and nothing that does not work', async ({ visit }) => {
  const { page, problems } = await visit('/bench/nps/', withoutJavaScript);
  await expect(figure(page)).toHaveText('40.0 points');
  await expect(page.locator('noscript p')).toContainText('Promoters 60; Passives 20; Detractors 20');
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Copy as text' })).toBeHidden();
  expect(problems).toEqual([]);
});
