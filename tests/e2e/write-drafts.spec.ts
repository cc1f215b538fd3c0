import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { readDrafts, writeDrafts, type Draft } from '../../src/logic/writing/drafts.ts';
import { keepNothing } from './keep-nothing.ts';
import { fillConcept, file, openForm } from './write-page.ts';

const mine: Draft = {
  kind: 'paths',
  id: '',
  fields: { title: 'A path', steps: [{ entry: 'concepts/ux', why: 'It comes first.' }, { minutes: 4 }] },
  text: '',
  changed: 1_790_000_000_000,
};

/** Puts a text under a key of this browser before the next page is opened. */
async function keep(page: Page, key: string, text: string) {
  await page.goto('./contribute/write/');
  await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, text] as const);
}

test('a reload loses nothing', async ({ page }) => {
  await openForm(page, 'concepts');
  await fillConcept(page);
  await page.getByLabel('Title').fill('Queues that are fair');
  await expect(page).toHaveURL(/\?draft=1$/);
  await expect(file(page)).toContainText('title: Queues that are fair');
  const before = await file(page).textContent();
  await page.reload();
  await expect(page.getByLabel('Title')).toHaveValue('Queues that are fair');
  await expect(page.getByLabel('journey')).toBeChecked();
  await expect(file(page)).toHaveText(before ?? '', { useInnerText: false });
});

test('a draft with lists and groups comes back as it was', async ({ page }) => {
  await keep(page, 'draft-3', writeDrafts([mine]));
  await openForm(page, 'paths', '?draft=3');
  const second = page.getByRole('group', { name: 'Steps: 2' });
  await expect(page.getByRole('group', { name: 'Steps: 1' }).getByLabel('Why')).toHaveValue('It comes first.');
  await expect(second.getByLabel('Minutes')).toHaveValue('4');
  await expect(file(page)).toContainText('steps:\n  - entry: concepts/ux\n    why: It comes first.\n');
});

test.describe('the list of drafts', () => {
  test.beforeEach(async ({ page }) => {
    await keep(page, 'draft-3', writeDrafts([mine]));
    await page.reload();
  });

  test('leads to each draft', async ({ page }) => {
    await expect(page.getByText('Path, changed')).toBeVisible();
    await page.getByRole('link', { name: 'A path' }).click();
    await expect(page.getByLabel('Title')).toHaveValue('A path');
  });

  test('gives out all drafts, and takes them in again', async ({ page }) => {
    await page.getByText('Take your drafts along').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export drafts' }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(readDrafts(text, ['paths'])).toEqual({ drafts: [mine], problems: [] });
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(page.getByText('1 draft was added from a.json.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'A path' })).toHaveCount(2);
  });

  test('refuses a file that holds no drafts', async ({ page }) => {
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
    await expect(
      page.getByRole('alert').filter({ hasText: 'b.json: These are no drafts of Touchpoint' }),
    ).toBeVisible();
    await expect(page.getByRole('link', { name: 'A path' })).toHaveCount(1);
  });

  test('deletes a draft when the reader says so, and not otherwise', async ({ page }) => {
    page.once('dialog', (dialog) => void dialog.dismiss());
    await page.getByRole('button', { name: 'Delete A path' }).click();
    await expect(page.getByRole('link', { name: 'A path' })).toBeVisible();
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Delete A path' }).click();
    await expect(page.getByText('There are none yet.')).toBeVisible();
  });
});

test('a damaged draft is put aside, and the reader is told where', async ({ page }) => {
  await keep(page, 'draft-2', '{"touchpointDrafts": 1');
  await openForm(page, 'concepts', '?draft=2');
  await expect(
    page.getByRole('alert').filter({ hasText: 'Draft 2 could not be read, and was put aside as' }),
  ).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('draft-2-damaged'))).toBe('{"touchpointDrafts": 1');
});

test('a draft that changes in another tab is told of, and another draft is not', async ({ page, context }) => {
  await keep(page, 'draft-1', writeDrafts([mine]));
  await openForm(page, 'paths', '?draft=1');
  const told = page.getByRole('alert').filter({ hasText: 'This draft was changed in another tab.' });
  const other = await context.newPage();
  await keep(other, 'draft-12', writeDrafts([mine]));
  await expect.poll(() => page.evaluate(() => localStorage.getItem('draft-12'))).not.toBeNull();
  await expect(told).toHaveCount(0);
  await keep(other, 'draft-1', writeDrafts([{ ...mine, changed: 1 }]));
  await expect(told).toBeVisible();
});

test('an address that names no draft says so, and what is written becomes a new one', async ({ page }) => {
  await openForm(page, 'concepts', '?draft=99');
  await expect(page.getByRole('alert').filter({ hasText: 'There is no draft 99 in this browser' })).toBeVisible();
  await page.getByLabel('Title').fill('New');
  await expect(page).toHaveURL(/\?draft=1$/);
});

test('a browser that keeps nothing says so, and the file can be taken along', async ({ page }) => {
  await keepNothing(page);
  await openForm(page, 'concepts');
  await page.getByLabel('Title').fill('Not kept');
  await expect(page.locator('[data-kept]')).toContainText('so this draft ends with this page');
  await expect(page.getByRole('button', { name: 'Download the file' })).toBeEnabled();
});
