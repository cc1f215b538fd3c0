import { expect } from '@playwright/test';
import { inquire } from '../../src/logic/classify/ask.ts';
import { answer, headline, late, lateAddress } from './classify-page.ts';
import { withoutJavaScript } from './settings.ts';
import { test } from './visitor.ts';

test.describe('the verdict', () => {
  test('is copied as Markdown', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(lateAddress);
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(page.getByText('Copied.')).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('## A matter of CX, at the level of the journey\n');
    expect(text).toContain('- What failed? **The promise**\n');
    expect(text).toMatch(/\*\*What to measure:\*\* \[On-time rate\]\(http:\/\/[^)]+\/metrics\/on-time-rate\/\), /);
    expect(text).toContain(page.url());
    expect(text).not.toMatch(/undefined|\s{3,}\S/);
  });

  test('can be copied by hand where the browser refuses', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.goto(lateAddress);
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(page.getByText('This browser did not allow copying.')).toBeVisible();
    const field = page.getByRole('textbox', { name: 'The ticket, to be copied by hand' });
    await expect(field).toHaveValue(/^## A matter of CX/);
    await expect(field).toBeFocused();
    await answer(page, 'mends', 'one team');
    await expect(field).toBeHidden();
  });

  test('prints with its answers on one page, and without the tables', async ({ page }) => {
    const long = '?spans=several+contacts&failed=the+thing&affected=both&steps=some+fail&mends=leadership&often=once';
    for (const query of [long, '?spans=one+contact&failed=the+promise&mends=several+teams&often=once']) {
      await page.goto(`./classify/${query}`);
      await expect(headline(page)).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('[data-place="answers"]').getByText('What failed?')).toBeVisible();
      await expect(page.getByRole('heading', { name: 'The whole table' })).toBeHidden();
      await expect(page.getByRole('radio').first()).toBeHidden();
      const printed = (await page.pdf({ format: 'A4', preferCSSPageSize: false })).toString('latin1');
      expect(printed.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      await page.emulateMedia({ media: 'screen' });
    }
  });

  test('leads to situations without telling their verdicts', async ({ page }) => {
    await page.goto(lateAddress);
    const next = page.locator('[data-place="situations"]').getByRole('link');
    await expect(next).toHaveCount(3);
    const titles = await next.allTextContents();
    expect(titles).toEqual([...titles].sort());
    await next.first().click();
    await expect(page.getByText('Show the verdict')).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test('the table leads to the same verdict, its rules, and what helps', async ({ visit }) => {
    const { page } = await visit('/classify/', withoutJavaScript);
    await expect(page.getByRole('radio')).toHaveCount(0);
    const table = page.getByRole('region', { name: 'The whole table' });
    const open = (name: string) => table.getByText(name).and(page.locator('summary:visible')).click();
    await open('Several contacts');
    await open('The promise');
    await open('Yes, each one');
    const row = table.locator('summary:visible').filter({ hasText: /^\s*Several teams/ });
    await expect(row).toContainText('CX');
    await expect(row).toContainText('journey');
    await row.click();
    const { outcome } = inquire(late);
    for (const { id, says } of outcome?.rules ?? []) {
      const reason = table.getByRole('link', { name: says }).and(page.locator(':visible'));
      await expect(reason).toHaveAttribute('href', `#rule-${id}`);
      await expect(page.locator(`#rule-${id}`)).toContainText(says);
    }
    await table.getByRole('link', { name: 'Who owns it' }).and(page.locator(':visible')).click();
    await expect(page.getByRole('heading', { name: 'journey' })).toBeInViewport();
  });
});
