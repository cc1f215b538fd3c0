import { expect, test, type Page } from '@playwright/test';
import { decide, first, goOn, rightLevel, rightVerdict, second, situations, skip, wrongVerdict } from './quiz-page.ts';

test.describe('how sure the reader is', () => {
  const sure = (page: Page) => page.getByRole('group', { name: /^How sure are you\?/ });

  test.beforeEach(({ page }) => page.goto('./quiz/'));

  test('is asked once for each situation, with the first question', async ({ page }) => {
    await expect(sure(page).getByRole('radio')).toHaveCount(3);
    await sure(page).getByRole('radio', { name: 'certain' }).check();
    await rightVerdict(page, first.data);
    await expect(sure(page)).toBeHidden();
    await rightLevel(page, first.data);
    await goOn(page);
    await expect(sure(page)).toBeVisible();
    await expect(sure(page).getByRole('radio', { checked: true })).toHaveCount(0);
  });

  test('is no answer: the question still waits for one', async ({ page }) => {
    await sure(page).getByRole('radio', { name: 'guessing' }).check();
    await decide(page);
    await expect(page.getByText('Choose one of the three first.')).toBeVisible();
    await expect(sure(page).getByRole('radio', { name: 'guessing' })).toBeChecked();
  });

  test('is compared with what was right, at the end', async ({ page }) => {
    await sure(page).getByRole('radio', { name: 'certain' }).check();
    await wrongVerdict(page, first.data);
    await rightLevel(page, first.data);
    await goOn(page);
    await sure(page).getByRole('radio', { name: 'fairly sure' }).check();
    await rightVerdict(page, second.data);
    await skip(page);
    for (let rest = 2; rest < situations.length; rest++) await skip(page);

    const compared = page.getByRole('heading', { name: 'How sure, and how right' }).locator('..');
    await expect(compared.getByRole('paragraph')).toHaveText([
      'The one time you were certain, you were wrong.',
      'The one time you were fairly sure, you were right.',
      'What you were certain of and missed is worth reading first.',
      'So few answers are a hint, not a measure.',
      'Counted on the question of UX or CX, with which you said how sure you were.',
    ]);
    const row = page
      .getByRole('table', { name: 'What you chose' })
      .getByRole('row')
      .filter({ hasText: first.data.title });
    await expect(row.getByRole('cell').first()).toContainText('certain');
  });

  test('may be left out, and then nothing is said of it', async ({ page }) => {
    await rightVerdict(page, first.data);
    await rightLevel(page, first.data);
    await goOn(page);
    for (let rest = 1; rest < situations.length; rest++) await skip(page);
    await expect(page.getByRole('heading', { name: /^You reached/ })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'How sure, and how right' })).toBeHidden();
  });
});
