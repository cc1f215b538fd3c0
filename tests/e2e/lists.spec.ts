import { expect, test, type Page } from '@playwright/test';

const said = (page: Page) => page.locator('level-filter').getByRole('status');
const entries = (page: Page) => page.locator('main li[data-levels]').and(page.locator(':visible'));

test.describe('a list filtered by level', () => {
  test('shows what works at that level, says how many, and can be shared', async ({ page }) => {
    await page.goto('./metrics/');
    const all = await entries(page).count();
    await page.getByRole('radio', { name: 'journey' }).check();
    await expect(page).toHaveURL(/\/metrics\/\?level=journey$/);
    const shown = await entries(page).count();
    expect(shown).toBeLessThan(all);
    await expect(said(page)).toHaveText(`${shown} of ${all} work at the level of the journey.`);
    for (const entry of await entries(page).all()) await expect(entry).toHaveAttribute('data-levels', /\bjourney\b/);

    await page.reload();
    await expect(page.getByRole('radio', { name: 'journey' })).toBeChecked();
    await expect(entries(page)).toHaveCount(shown);

    await page.getByRole('radio', { name: 'any level' }).check();
    await expect(entries(page)).toHaveCount(all);
    await expect(page).toHaveURL(/\/metrics\/$/);
    await expect(said(page)).toBeEmpty();
  });

  test('hides a group of which nothing is left', async ({ page }) => {
    await page.goto('./metrics/?level=relationship');
    await expect(page.getByRole('region', { name: 'interaction' })).toBeHidden();
  });

  test('says so when the address names no level, and shows everything', async ({ page }) => {
    await page.goto('./metrics/?level=%3Cb%3Eall');
    await expect(said(page)).toHaveText(
      'There is no level “<b>all”; the levels are interaction, journey, relationship. Everything is shown.',
    );
    await expect(page.getByRole('radio', { name: 'any level' })).toBeChecked();
  });

  test('is whole without JavaScript', async ({ browser, baseURL }) => {
    const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
    await page.goto('./metrics/?level=journey');
    await expect(page.getByRole('radio')).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'interaction' })).toBeVisible();
    await page.close();
  });
});
