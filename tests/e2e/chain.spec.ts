import { expect, type Page } from '@playwright/test';
import { testStates } from './state-tests.ts';
import { test } from './visitor.ts';

const search = (page: Page) => new URL(page.url()).search;
const result = (page: Page) => page.locator('chain-tool output');
const guess = async (page: Page, value: string) => {
  await page.getByLabel('In how many of 100 journeys').fill(value);
  await page.keyboard.press('Enter');
};

test('the chain waits for a guess, and then says how far it was off', async ({ page }) => {
  await page.goto('./chain/');
  await expect(result(page)).toBeHidden();
  await guess(page, '90');
  await expect(result(page)).toHaveText('69.8');
  await expect(page.getByText('You guessed 90: 20 too many.')).toBeVisible();
  await expect(page.getByText('For 95 in 100 together, each of the seven')).toBeVisible();
  expect(search(page)).toBe('?example=delayed-delivery&guess=90');
});

test('the chain follows each contact, by slider and by number', async ({ page }) => {
  await page.goto('./chain/?example=delayed-delivery&guess=90');
  await page.getByLabel('On hold: times in 100, number').fill('50');
  await expect(result(page)).toHaveText('36.8');
  await expect(page.getByLabel('On hold: times in 100, slider')).toHaveValue('50');
  await expect(page.getByText('The weakest contact is “On hold”.')).toBeVisible();
  await page.getByLabel('Search: times in 100, slider').press('End');
  await expect(page.getByLabel('Search: times in 100, number')).toHaveValue('100');
  expect(search(page)).toBe('?example=delayed-delivery&guess=90&each=100,95,95,95,50,95,95');
  await page.reload();
  await expect(page.getByLabel('On hold: times in 100, number')).toHaveValue('50');
});

test('the chain takes the contacts of another story', async ({ page }) => {
  await page.goto('./chain/?guess=90');
  await page.getByLabel('Contacts of').selectOption({ label: 'One support call' });
  await expect(page.getByLabel('Callback: times in 100, number')).toHaveValue('95');
  expect(search(page)).toBe('?example=support-call&guess=90');
});

test('the chain says what a field needs, and loses nothing', async ({ page }) => {
  await page.goto('./chain/');
  await guess(page, 'most');
  await expect(page.getByText('“Your guess” needs a number from 0 to 100')).toBeVisible();
  await expect(page.getByLabel('In how many of 100 journeys')).toBeFocused();
  await guess(page, '90');
  await page.getByLabel('On hold: times in 100, number').fill('1e400');
  await expect(page.getByText('“On hold” needs a number from 0 to 100')).toBeVisible();
  await expect(page.getByLabel('On hold: times in 100, number')).toHaveValue('1e400');
  await expect(result(page)).toHaveText('69.8');
});

test('the chain answers an address that it does not understand', async ({ page }) => {
  await page.goto('./chain/?example=%3Cb%3E&guess=x&each=1,2');
  const notice = page.locator('chain-tool [data-notice]');
  await expect(notice).toContainText('the story “<b>”, which is not here');
  await expect(notice).toContainText('The guess “x” in the address');
  await expect(notice).toContainText('“1,2” in the address');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the chain is a table', async ({ page }) => {
    await page.goto('./chain/');
    await expect(page.getByRole('button', { name: 'Compare' })).toBeHidden();
    await expect(page.getByRole('row', { name: /^7 contacts/ })).toContainText('69.8');
  });
});

testStates([
  {
    name: 'a chain before the guess',
    path: '/chain/',
    reach: (page) => expect(page.getByRole('button', { name: 'Compare' })).toBeVisible(),
  },
  {
    name: 'a chain with a wrong field',
    path: '/chain/?guess=90&each=1',
    async reach(page) {
      await page.getByLabel('On hold: times in 100, number').fill('x');
      await expect(page.locator('[data-wrong]')).toBeVisible();
    },
  },
]);
