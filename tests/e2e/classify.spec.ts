import { expect } from '@playwright/test';
import type { FactName } from '../../src/logic/verdict.ts';
import { sent } from '../site/budget.ts';
import { answer, asked, headline, late, lateAddress, question, stand } from './classify-page.ts';
import { test } from './visitor.ts';

/** All that scripts of the page may weigh, in bytes of brotli. */
const scriptBudget = 45_000;

test.describe('the questions', () => {
  test.beforeEach(({ page }) => page.goto('./classify/'));

  test('come one after the other, stay visible, and lead to a verdict', async ({ page }) => {
    await expect(asked(page)).toHaveCount(1);
    await expect(stand(page)).toHaveText('At most six questions. The first answer decides which come next.');
    await answer(page, 'spans', late.spans);
    await answer(page, 'failed', late.failed);
    await expect(question(page, 'affected')).toBeHidden();
    await answer(page, 'steps', late.steps);
    await expect(stand(page)).toHaveText('So far: a matter of CX. The level is open.');
    await expect(headline(page)).toBeHidden();
    await answer(page, 'mends', late.mends);
    await expect(asked(page)).toHaveCount(4);
    await expect(stand(page)).toHaveText('A matter of CX, at the level of the journey.');
    await expect(headline(page)).toHaveText('A matter of CX, at the level of the journey');
  });

  test('go when an earlier answer makes them idle, and come back empty', async ({ page }) => {
    for (const [name, value] of Object.entries(late)) await answer(page, name as FactName, value);
    await answer(page, 'spans', 'one contact');
    await expect(question(page, 'steps')).toBeHidden();
    await expect(question(page, 'often')).toBeVisible();
    await expect(page).toHaveURL(/\?spans=one\+contact&failed=the\+promise&mends=several\+teams$/);
    await answer(page, 'spans', 'several contacts');
    await expect(question(page, 'steps').getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(question(page, 'mends')).toBeHidden();
  });

  test('can be answered with the keyboard alone, and never take the focus away', async ({ page }) => {
    await question(page, 'spans').getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    for (const key of ['Tab', 'Space', 'ArrowDown', 'Tab', 'Space', 'ArrowDown']) await page.keyboard.press(key);
    await expect(stand(page)).toHaveText('So far: a matter of UX. The level is open.');
    await expect(question(page, 'mends').getByRole('radio', { name: /^Several teams/ })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(headline(page)).toHaveText('A matter of UX, at the level of the interaction');
    await expect(question(page, 'often').getByRole('radio', { name: /^Once/ })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'See why' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(headline(page)).toBeFocused();
    await expect(headline(page)).toBeInViewport();
  });

  test('are gone through with Enter, from an answer to the open question and to the reasons', async ({ page }) => {
    await answer(page, 'spans', 'one contact');
    await page.keyboard.press('Enter');
    await expect(question(page, 'failed').getByRole('radio').first()).toBeFocused();
    await answer(page, 'failed', 'nothing');
    await answer(page, 'mends', 'one team');
    await page.keyboard.press('Enter');
    await expect(headline(page)).toBeFocused();
  });

  test('begin anew on request', async ({ page }) => {
    await page.goto(lateAddress);
    await page.getByRole('button', { name: 'Start again' }).click();
    await expect(page).toHaveURL(/\/classify\/$/);
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(asked(page)).toHaveCount(1);
    await expect(headline(page)).toBeHidden();
    await expect(question(page, 'spans').getByRole('radio').first()).toBeFocused();
  });
});

test('nothing is kept, and nothing is asked of a server after the page has come', async ({ page, context }) => {
  await page.goto('./classify/', { waitUntil: 'networkidle' });
  const requests: string[] = [];
  // With each step in the history the browser looks for the icon of the page anew.
  page.on('request', (request) => request.url().endsWith('/favicon.svg') || requests.push(request.url()));
  for (const [name, value] of Object.entries(late)) await answer(page, name as FactName, value);
  await expect(headline(page)).toBeVisible();
  expect(requests).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
});

test('its scripts are small', async ({ page }) => {
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body());
  });
  await page.goto(lateAddress, { waitUntil: 'networkidle' });
  const inline = await page.locator('script:not([src])').allTextContents();
  const bytes = [...(await Promise.all(scripts)), ...inline].map((text) => sent(text));
  expect(scripts.length).toBeGreaterThan(0);
  expect(bytes.reduce((sum, some) => sum + some, 0)).toBeLessThanOrEqual(scriptBudget);
});
