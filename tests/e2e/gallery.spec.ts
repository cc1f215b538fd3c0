import { expect } from '@playwright/test';
import { accessibilityFindings } from './findings.ts';
import { onAPhone, withoutJavaScript } from './settings.ts';
import { test } from './visitor.ts';

const gallery = '/contribute/components/';

test('a source is copied as an author writes it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(gallery);
  await page.getByRole('button', { name: 'Copy the source of Cite' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'Anxious customers order less often after a delay<Cite source="rao-2011-glitch" />.',
  );
});

test('where the browser refuses the clipboard, the source is selected', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('refused')) }),
  );
  await page.goto(gallery);
  await page.getByRole('button', { name: 'Copy the source of Level' }).click();
  await expect(page.getByText('This browser did not allow copying. The source is selected')).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(
    'A late parcel fails at the <Level is="journey" /> level, whatever the counter did.',
  );
});

test.describe('on a phone in the dark', () => {
  test.use(onAPhone);

  test('what was copied is said, and nothing is in the way', async ({ page }) => {
    await page.goto(gallery);
    await page.getByRole('button', { name: 'Copy the source of Table' }).click();
    await expect(page.locator('copy-source [role="status"]:not(:empty)')).toBeVisible();
    expect(await accessibilityFindings(page)).toEqual([]);
  });
});

test.describe('without JavaScript', () => {
  test.use(withoutJavaScript);

  test('the sources are there, and no button that does nothing', async ({ page }) => {
    await page.goto(gallery);
    await expect(page.getByText('<ThreeLevels />', { exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
  });
});
