import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { asked, banking, titlesMet } from './set-page.ts';
import { withoutJavaScript } from './settings.ts';
import { testStates } from './state-tests.ts';
import { test } from './visitor.ts';

test.describe('the overview of sets', () => {
  test('leads to a set of every kind, and says how many situations each has', async ({ page }) => {
    await page.goto('./quiz/');
    await page.getByRole('link', { name: 'Other sets' }).click();
    await expect(page).toHaveURL(/\/quiz\/#sets$/);
    const overview = page.getByRole('region', { name: 'All sets' });
    await expect(overview.getByRole('heading', { level: 3 })).toHaveText([
      'Mixed',
      'By difficulty',
      'By level',
      'By path',
      'By industry',
    ]);
    await expect(overview.getByRole('listitem').filter({ hasText: 'Banking' })).toHaveText(
      new RegExp(`Banking\\s+${banking.length}\\s+situations`),
    );
    await overview.getByRole('link', { name: 'Banking' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Situations: Banking');
    await expect(asked(page)).toHaveText(banking[0]!);
  });

  test('a set by level says that half of it is not at that level', async ({ page }) => {
    await page.goto('./quiz/sets/around-journey/');
    await expect(page.getByText('Half of these 12 situations are at the level of the journey.')).toBeVisible();
    await expect(page.getByText('lie at the other two levels')).toBeVisible();
  });

  test('one set leads on to the next', async ({ page }) => {
    await page.goto('./quiz/sets/banking/');
    await titlesMet(page, banking.length);
    await page.getByRole('link', { name: 'Next set' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Situations: Insurance');
  });
});

test.describe('what can be taken along', () => {
  test('the sheet has the questions first and the answers after them', async ({ page }) => {
    await page.goto('./quiz/sets/banking/');
    await page.getByRole('link', { name: 'Sheet for a group' }).click();
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([
      'For whoever leads the group',
      'Questions',
      'Answers',
    ]);
    const numbered = banking.map((title, index) => `${index + 1}. ${title}`);
    await expect(page.getByRole('region', { name: 'Questions' }).getByRole('heading', { level: 3 })).toHaveText(
      numbered,
    );
    await expect(page.getByRole('region', { name: 'Answers' }).getByRole('heading', { level: 3 })).toHaveText(numbered);
    await expect(page.getByRole('region', { name: 'Questions' })).not.toContainText('A matter of');
  });

  test('on paper the answers begin on a page of their own', async ({ page }) => {
    await page.goto('./quiz/sheets/banking/');
    await page.emulateMedia({ media: 'print' });
    for (const name of ['Questions', 'Answers'])
      await expect(page.getByRole('region', { name })).toHaveCSS('break-before', 'page');
  });

  for (const { link, file, begins } of [
    { link: 'Cards for Anki', file: 'touchpoint-banking.tsv', begins: '#separator:Tab\n' },
    { link: 'Questions for a learning platform', file: 'touchpoint-banking.zip', begins: 'PK' },
  ]) {
    test(`“${link}” is the file ${file}`, async ({ page }) => {
      await page.goto('./quiz/sets/banking/');
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: link }).click();
      expect((await download).suggestedFilename()).toBe(file);
      const text = readFileSync(await (await download).path(), 'latin1');
      expect(text.slice(0, begins.length)).toBe(begins);
    });
  }
});

test('an article leads to three situations to test oneself, which tell no answer', async ({ page }) => {
  await page.goto('./levels/journey/');
  const section = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Test yourself' }) });
  await expect(section.getByRole('listitem')).toHaveCount(3);
  await expect(section).toContainText('Not all of them are at this level.');
  await section.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/quiz\/[a-z0-9-]+\/$/);
  await expect(page.getByText('Show the verdict')).toBeVisible();
});

test('without JavaScript a set is a list, with its sheet and its files', async ({ visit }) => {
  const { page } = await visit('/quiz/sets/banking/', withoutJavaScript);
  await expect(page.getByRole('region', { name: 'The situations of this set' }).getByRole('link')).toHaveText(banking);
  await expect(page.getByRole('button', { name: 'Shuffle' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Sheet for a group' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Cards for Anki' })).toBeVisible();
});

test('nothing is wider than a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [
    './quiz/',
    './quiz/sets/around-relationship/?seed=a-seed-of-24-letters-max',
    './quiz/sheets/food/',
  ]) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
  }
});

testStates([{ name: 'a sheet', path: '/quiz/sheets/around-journey/', reach: () => Promise.resolve() }]);
