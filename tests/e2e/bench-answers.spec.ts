import { expect, test, type Page } from '@playwright/test';
import { done, figure, missing, openCalculator } from './calculator.ts';

/** A table of so many people, as a file has it. */
const table = (people: number) => {
  const rows = Array.from({ length: people }, (_, index) => `P${index},${index % 11},note ${index}`);
  return `person,answer,remark\n${rows.join('\n')}\n`;
};

const field = (page: Page) => page.locator('[data-way="answers"] textarea');

const chooseFile = (page: Page, name: string, buffer: Buffer) =>
  page.getByLabel('Choose a file').setInputFiles({ name, mimeType: 'text/csv', buffer });

test.describe('answers', () => {
  test.beforeEach(async ({ page }) => {
    await openCalculator(page);
    await page.getByRole('radio', { name: 'From answers' }).check();
  });

  test('are taken as they are pasted, and what cannot be used only when the reader says so', async ({ page }) => {
    await field(page).fill('answer\n10\n9\n12\n\n7\nn/a\n');
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
    const table = 'Größe;Empfehlung\n3;10\n4;0\n5;9\n';
    await chooseFile(page, 'umfrage.csv', Buffer.from(table, 'latin1'));
    const columns = page.locator('[data-part="columns"]');
    await expect(columns.getByRole('columnheader')).toHaveText(['Größe', 'Empfehlung']);
    await expect(columns.getByLabel('Columns are separated by')).toHaveValue(';');
    await columns.getByLabel('How likely').selectOption('Empfehlung');
    await expect(figure(page)).toHaveText('33.3 points');

    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(done(page)).toContainText(/without the answers|did not allow/);
    await page.getByRole('button', { name: 'Back to the text field' }).click();
    await expect(field(page)).toBeFocused();
    await expect(figure(page)).toHaveText('35.0 points');
  });

  test('are dropped', async ({ page }) => {
    const transfer = await page.evaluateHandle(() => {
      const dropped = new DataTransfer();
      dropped.items.add(new File(['10\n10\n0\n'], 'dropped.csv'));
      return dropped;
    });
    await page.dispatchEvent('[data-way="answers"] textarea', 'drop', { dataTransfer: transfer });
    await expect(figure(page)).toHaveText('33.3 points');
    await expect(page.locator('[data-part="unseen"]').first()).toContainText('dropped.csv');
  });

  for (const [name, buffer, said] of [
    ['a spreadsheet', Buffer.from('PK\u0003\u0004…'), /a spreadsheet or an archive/],
    ['a million columns', Buffer.from('1,'.repeat(1_000_000)), /more than 200 columns/],
    ['an open quotation', Buffer.from('a\n"9\n10\n'), /Row 2 opens a quotation mark/],
    ['nothing', Buffer.from(''), /The file is empty/],
  ] as const) {
    test(`that hold ${name} are refused with a sentence`, async ({ page }) => {
      await chooseFile(page, 'x.csv', buffer);
      await expect(page.locator('#answers-table-problem')).toHaveText(said);
      await expect(missing(page)).toBeVisible();
    });
  }

  test('of 100,000 people are read from a file', async ({ page }) => {
    await expect(figure(page)).toHaveText('35.0 points');
    await chooseFile(page, 'many.csv', Buffer.from(table(100_000)));
    await expect(page.getByText('Of 100,000 answers')).toBeVisible();
  });

  test.describe('from a clipboard', () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

    const paste = async (page: Page, text: string) => {
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
      await field(page).press('ControlOrMeta+A');
      await field(page).press('ControlOrMeta+V');
    };

    test('stand in the field', async ({ page }) => {
      await paste(page, '10\n10\n0\n');
      await expect(figure(page)).toHaveText('33.3 points');
      await expect(field(page)).toHaveValue('10\n10\n0\n');
    });

    test('of 100,000 people are read without being shown, and the field keeps what it had', async ({ page }) => {
      await paste(page, table(100_000));
      await expect(page.getByText('Of 100,000 answers')).toBeVisible();
      await expect(page.locator('[data-part="unseen"]').first()).toContainText('too long to show');
      await expect(field(page)).toBeHidden();
      await expect(page.getByRole('button', { name: 'Back to the text field' })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(field(page)).toBeFocused();
      await expect(figure(page)).toHaveText('35.0 points');
    });
  });
});
