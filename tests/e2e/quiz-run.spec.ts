import { expect, test } from '@playwright/test';
import {
  first,
  goOn,
  mixedSets,
  rightLevel,
  rightVerdict,
  second,
  situations,
  skip,
  wrongLevel,
  wrongVerdict,
} from './quiz-page.ts';

test.describe('a whole run', () => {
  test('ends with the score, what was chosen, what to read again, and a new start', async ({ page }) => {
    await page.goto('./quiz/');
    await rightVerdict(page, first.data);
    await rightLevel(page, first.data);
    await goOn(page);
    await wrongVerdict(page, second.data);
    await wrongLevel(page, second.data);
    await goOn(page);
    for (let rest = 2; rest < situations.length; rest++) await skip(page);

    const headline = page.getByRole('heading', { name: /^You reached the verdict and the level in one of/ });
    await expect(headline).toBeFocused();
    await expect(page.getByText(`1 of ${situations.length} right on UX or CX`)).toBeVisible();
    await expect(page.getByText(`1 of ${situations.length} right on the level`)).toBeVisible();
    await expect(page.getByText(`1 of ${situations.length} right on both`)).toBeVisible();
    await expect(page.getByText(`${situations.length - 2} of ${situations.length} skipped`)).toBeVisible();

    const table = page.getByRole('table', { name: 'What you chose' });
    await expect(table.getByRole('row')).toHaveCount(situations.length + 1);
    const rowOf = (title: string) => table.getByRole('row').filter({ hasText: title });
    await expect(rowOf(first.data.title)).toContainText('Both right');
    await expect(rowOf(second.data.title)).toContainText('Both missed');
    await expect(rowOf(second.data.title).getByRole('cell').nth(1)).toContainText(second.data.level);
    await expect(rowOf(second.data.title).getByRole('link')).toHaveAttribute(
      'href',
      new RegExp(`/quiz/${second.id}/$`),
    );
    await expect(rowOf(situations[2]?.data.title ?? '')).toContainText('Skipped');

    await expect(page.getByText('The ideas behind the answers that you missed')).toBeVisible();
    const [concept] = second.data.concepts;
    await expect(page.locator('situation-quiz').locator(`a[href$="/concepts/${concept}/"]`)).toBeVisible();

    await page.getByRole('button', { name: 'Start again' }).click();
    await expect(page.getByRole('heading', { name: first.data.title, level: 2 })).toBeFocused();
    await expect(page.getByText(`Situation 1 of ${situations.length}`)).toBeVisible();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(headline).toBeHidden();
  });

  test('has nothing to review when everything was skipped', async ({ page }) => {
    await page.goto('./quiz/');
    for (const _ of situations) await skip(page);
    await expect(page.getByText('Nothing yet: you skipped every situation.')).toBeVisible();
  });

  test('begins with the situation that the address names', async ({ page }) => {
    await page.goto(`./quiz/${second.id}/`);
    await page.getByRole('link', { name: 'Judge situations one by one' }).click();
    await expect(page.getByRole('heading', { name: second.data.title, level: 2 })).toBeVisible();
    await expect(page.getByText(`Situation 1 of ${situations.length}`)).toBeVisible();
  });

  test('goes on to another set, in which no situation comes again', async ({ page }) => {
    await page.goto('./quiz/');
    for (const _ of situations) await skip(page);
    await page.getByRole('link', { name: 'Next set' }).click();
    await expect(page).toHaveURL(/\/quiz\/sets\/2\/$/);
    await expect(page.getByRole('heading', { name: mixedSets[1]?.[0]?.data.title ?? '', level: 2 })).toBeVisible();
  });

  test('says so when the address names a situation that is not there, and begins with the first', async ({ page }) => {
    await page.goto('./quiz/?start=%22%5D%3Cb%3E');
    const notice = page.getByText('The link leads to a situation that is not here.');
    await expect(notice).toBeVisible();
    await expect(page.getByRole('heading', { name: first.data.title, level: 2 })).toBeVisible();
    await skip(page);
    await expect(notice).toBeHidden();
  });

  test('keeps nothing', async ({ page, context }) => {
    await page.goto('./quiz/');
    await rightVerdict(page, first.data);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(await context.cookies()).toEqual([]);
  });
});
