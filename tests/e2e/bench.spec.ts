import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { accessibilityFindings } from './findings.ts';
import { stateSettings, onAWideScreen, withoutJavaScript } from './settings.ts';
import { test } from './visitor.ts';

const figure = (page: Page) => page.locator('output strong');
const missing = (page: Page) => page.locator('[data-part="missing"]');
const example = (page: Page) => page.locator('[data-part="example"]');
const done = (page: Page) => page.locator('[data-part="done"]');
const ready = (page: Page) => expect(page.locator('metric-calculator')).toHaveAttribute('data-ready');

/** Opens a calculator and waits until it calculates. */
const open = async (page: Page, address = '/bench/nps/') => {
  await page.goto(`.${address}`);
  await ready(page);
};

const paste = async (page: Page, text: string) => {
  await page.getByRole('radio', { name: 'From answers' }).check();
  await page.locator('[data-way="answers"] textarea').fill(text);
};

const chooseFile = (page: Page, name: string, buffer: Buffer) =>
  page.getByLabel('Choose a file').setInputFiles({ name, mimeType: 'text/csv', buffer });

test.describe('numbers', () => {
  test('are followed by the result, and by an address that brings them back', async ({ page }) => {
    await open(page);
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
    await open(page);
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

test.describe('answers', () => {
  test.beforeEach(({ page }) => open(page));

  test('are taken as they are pasted, and what cannot be used only when the reader says so', async ({ page }) => {
    await paste(page, 'answer\n10\n9\n12\n\n7\nn/a\n');
    await expect(missing(page)).toContainText('agree to leave them out');
    const listed = page.locator('[data-part="outside"]').getByRole('listitem');
    await expect(listed).toHaveText([
      'Row 4: “12” is above 10.',
      'Row 5: empty.',
      'Row 7: “n/a” is not a number. Write it in digits, such as 12 or 3.5.',
    ]);
    await page.getByLabel('Leave these 3 rows out').check();
    await expect(figure(page)).toHaveText('66.7 points');
    await expect(page).toHaveURL(/way=answers&answers=answer%0A10/);
  });

  test('come from a file: its columns are found, and can be chosen', async ({ page }) => {
    await page.getByRole('radio', { name: 'From answers' }).check();
    const table = 'Größe;Empfehlung\n3;10\n4;0\n5;9\n';
    await chooseFile(page, 'umfrage.csv', Buffer.from(table, 'latin1'));
    const columns = page.locator('[data-part="columns"]');
    await expect(columns.getByRole('columnheader')).toHaveText(['Größe', 'Empfehlung']);
    await expect(columns.getByLabel('Columns are separated by')).toHaveValue(';');
    await columns.getByLabel('How likely').selectOption('Empfehlung');
    await expect(figure(page)).toHaveText('33.3 points');

    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(done(page)).toContainText(/without the answers|did not allow/);
    await page.getByRole('button', { name: 'Back to pasted answers' }).click();
    await expect(page.locator('[data-way="answers"] textarea')).toBeFocused();
    await expect(figure(page)).toHaveText('35.0 points');
  });

  test('are dropped', async ({ page }) => {
    await page.getByRole('radio', { name: 'From answers' }).check();
    const transfer = await page.evaluateHandle(() => {
      const dropped = new DataTransfer();
      dropped.items.add(new File(['10\n10\n0\n'], 'dropped.csv'));
      return dropped;
    });
    await page.dispatchEvent('[data-way="answers"] textarea', 'drop', { dataTransfer: transfer });
    await expect(figure(page)).toHaveText('33.3 points');
    await expect(page.locator('[data-part="file"]').first()).toContainText('dropped.csv');
  });

  for (const [name, buffer, said] of [
    ['a spreadsheet', Buffer.from('PK\u0003\u0004…'), /a spreadsheet or an archive/],
    ['a million columns', Buffer.from('1,'.repeat(1_000_000)), /more than 200 columns/],
    ['an open quotation', Buffer.from('a\n"9\n10\n'), /Row 2 opens a quotation mark/],
    ['nothing', Buffer.from(''), /The file is empty/],
  ] as const) {
    test(`that hold ${name} are refused with a sentence`, async ({ page }) => {
      await page.getByRole('radio', { name: 'From answers' }).check();
      await chooseFile(page, 'x.csv', buffer);
      await expect(page.locator('#answers-table-problem')).toHaveText(said);
      await expect(missing(page)).toBeVisible();
    });
  }

  test('of 100,000 people are read', async ({ page }) => {
    await page.getByRole('radio', { name: 'From answers' }).check();
    await expect(figure(page)).toHaveText('35.0 points');
    const rows = Array.from({ length: 100_000 }, (_, index) => `P${index},${index % 11},note ${index}`);
    const buffer = Buffer.from(`person,answer,remark\n${rows.join('\n')}\n`);
    await chooseFile(page, 'many.csv', buffer);
    await expect(page.getByText('Of 100,000 answers')).toBeVisible();
  });
});

test.describe('a result', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('is copied and saved', async ({ page }) => {
    await open(page);
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
    await open(page);
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

/** The states of a calculator, each reached anew. */
const states: readonly { name: string; path: string; reach: (page: Page) => Promise<void> }[] = [
  { name: 'the example', path: '/bench/nps/', reach: () => Promise.resolve() },
  {
    name: 'all figures, with warnings',
    path: '/bench/nps/?way=counts&promoters=2&passives=1&detractors=1&about=interaction',
    reach: (page) => page.getByText('More figures').click(),
  },
  {
    name: 'a wrong number',
    path: '/bench/nps/?way=counts&promoters=x',
    reach: (page) => expect(missing(page)).toBeVisible(),
  },
  {
    name: 'a table with rows to leave out',
    path: `/bench/nps/?way=answers&answers=${encodeURIComponent('who,answer\nA,9\nB,12\nC,\n')}`,
    reach: (page) => expect(page.getByLabel('Leave these 2 rows out')).toBeVisible(),
  },
  {
    name: 'a table that cannot be read',
    path: `/bench/nps/?way=answers&answers=${encodeURIComponent('"9')}`,
    reach: (page) => expect(page.locator('#answers-table-problem')).toBeVisible(),
  },
  {
    name: 'a result that was copied or not',
    path: '/bench/nps/',
    async reach(page) {
      await page.getByRole('button', { name: 'Copy as text' }).click();
      await expect(done(page)).not.toBeEmpty();
    },
  },
  { name: 'shares', path: '/bench/kano/', reach: (page) => page.getByText('More figures').click() },
  { name: 'bars', path: '/bench/servqual/', reach: (page) => page.getByText('More figures').click() },
  {
    name: 'a curve with a table',
    path: '/bench/problem-discovery/',
    reach: (page) => page.getByText('More figures').click(),
  },
];

for (const [setting, value] of Object.entries(stateSettings)) {
  test.describe(setting, () => {
    for (const { name, path, reach } of states) {
      test(`${name}: accessible and quiet`, async ({ visit }) => {
        const { page, problems } = await visit(path, value);
        await ready(page);
        await reach(page);
        expect.soft(await accessibilityFindings(page)).toEqual([]);
        expect.soft(problems).toEqual([]);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect.soft(wider, 'pixels that the page is wider than the window').toBeLessThanOrEqual(0);
      });
    }
  });
}
