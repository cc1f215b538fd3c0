import { expect, test } from '@playwright/test';
import {
  decide,
  first,
  goOn,
  reason,
  rightLevel,
  rightVerdict,
  second,
  situations,
  skip,
  wrongLevel,
  wrongVerdict,
} from './quiz-page.ts';

test.describe('one situation', () => {
  test.beforeEach(({ page }) => page.goto('./quiz/'));

  test('begins with its words, its facts and the first question', async ({ page }) => {
    const { title, situation, facts } = first.data;
    await expect(page.getByRole('heading', { name: title, level: 2 })).toBeVisible();
    await expect(page.getByText(situation)).toBeVisible();
    for (const { words } of Object.values(facts)) await expect(page.getByText(words, { exact: true })).toBeVisible();
    await expect(page.getByRole('group', { name: 'UX, CX or both?' }).getByRole('radio')).toHaveCount(3);
    await expect(page.getByRole('group', { name: 'At which level?' })).toBeHidden();
    await expect(page.getByText(`Situation 1 of ${situations.length}`)).toBeVisible();
  });

  test('tells the verdict, and the reason for every answer, after right answers', async ({ page }) => {
    const { verdict, level, why, levelWhy } = first.data;

    await rightVerdict(page, first.data);
    await expect(page.getByRole('heading', { name: /^You were right: it is a matter of/ })).toBeVisible();
    for (const words of Object.values(why)) await expect(page.getByText(words)).toBeVisible();
    await expect(reason(page, why[verdict])).toContainText('The verdict');
    await expect(reason(page, why[verdict]).getByText('Your answer')).toBeVisible();
    await expect(page.getByText(levelWhy[level])).toBeHidden();

    await rightLevel(page, first.data);
    await expect(page.getByRole('heading', { name: `You were right: the level is the ${level}.` })).toBeVisible();
    for (const words of Object.values(levelWhy)) await expect(page.getByText(words)).toBeVisible();
    for (const words of Object.values(why)) await expect(page.getByText(words)).toBeVisible();
  });

  test('marks the verdict and the reader’s answer apart after wrong answers', async ({ page }) => {
    const { verdict, why, level, levelWhy } = first.data;
    await wrongVerdict(page, first.data);
    await wrongLevel(page, first.data);
    await expect(page.getByRole('heading', { name: /^You chose (UX|CX)\. It is a matter of/ })).toBeVisible();
    await expect(page.getByRole('heading', { name: `The level is the ${level}.` })).toBeVisible();
    await expect(page.getByText('Your answer').and(page.locator(':visible'))).toHaveCount(2);
    for (const words of [why[verdict], levelWhy[level]]) {
      await expect(reason(page, words).getByText('The verdict')).toBeVisible();
      await expect(reason(page, words).getByText('Your answer')).toBeHidden();
    }
  });

  test('ends with the best case for another answer and the concepts behind it', async ({ page }) => {
    await rightVerdict(page, first.data);
    await expect(page.getByText(first.data.bestCase)).toBeHidden();
    await rightLevel(page, first.data);
    await expect(page.getByText(first.data.bestCase)).toBeVisible();
    const [concept] = first.data.concepts;
    const link = page.locator('situation-quiz').getByRole('link').first();
    await expect(link).toHaveAttribute('href', new RegExp(`/concepts/${concept}/$`));
    await link.click();
    await expect(page).toHaveURL(new RegExp(`/concepts/${concept}/$`));
  });

  test('asks for a choice when there is none, and leads to the first answer', async ({ page }) => {
    const sentence = page.getByText('Choose one of the three first.');
    await decide(page);
    await expect(sentence).toBeVisible();
    await expect(page.getByRole('radio', { name: /^UX/ })).toBeFocused();
    await expect(page.getByRole('radio', { name: /^UX/ })).toHaveAccessibleDescription(
      'Choose one of the three first.',
    );

    await page.getByRole('radio', { name: /^CX/ }).check();
    await expect(sentence).toBeHidden();
    await decide(page);
    await decide(page);
    await expect(page.getByRole('radio', { name: /^interaction/ })).toHaveAccessibleDescription(
      'Choose one of the three first.',
    );
  });

  test('can be skipped, before the verdict and before the level', async ({ page }) => {
    await skip(page);
    await expect(page.getByRole('heading', { name: second.data.title, level: 2 })).toBeFocused();
    await expect(page.getByText(`Situation 2 of ${situations.length}`)).toBeVisible();

    await rightVerdict(page, second.data);
    await skip(page);
    await expect(page.getByText(`Situation 3 of ${situations.length}`)).toBeVisible();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  });

  test('moves the focus to the outcome after a decision, and to the title of the next', async ({ page }) => {
    await wrongVerdict(page, first.data);
    await expect(page.getByRole('heading', { name: /It is a matter of/ })).toBeFocused();
    await wrongLevel(page, first.data);
    await expect(page.getByRole('heading', { name: /The level is/ })).toBeFocused();
    await expect(page.getByRole('heading', { name: /The level is/ })).toBeInViewport();
    await goOn(page);
    await expect(page.getByRole('heading', { name: second.data.title, level: 2 })).toBeFocused();
    await expect(page.getByRole('heading', { name: second.data.title, level: 2 })).toBeInViewport();
  });

  test('leaves what it has told as it is while it tells more', async ({ page }) => {
    const told = [page.getByRole('heading', { name: first.data.title, level: 2 })];
    for (const [decision, outcome] of [
      [rightVerdict, /it is a matter of/],
      [rightLevel, /the level is/],
    ] as const) {
      const before = await Promise.all(told.map((heading) => heading.elementHandle()));
      await decision(page, first.data);
      await expect(page.getByRole('heading', { name: outcome })).toBeVisible();
      for (const heading of before) expect(await heading.evaluate((element) => element.isConnected)).toBe(true);
      told.push(page.getByRole('heading', { name: outcome }));
    }
    await goOn(page);
    await expect(page.getByRole('heading', { name: second.data.title, level: 2 })).toBeVisible();
    for (const heading of told) await expect(heading).toBeHidden();
  });

  test('can be judged with the keyboard alone', async ({ page }) => {
    for (const key of ['Tab', 'Enter', 'Tab']) await page.keyboard.press(key);
    // The order, the other sets and the deck come before the first question.
    for (const name of ['Shuffle', 'Other sets', 'Your deck']) {
      await page.keyboard.press('Tab');
      await expect(page.locator(':focus')).toHaveText(name);
    }
    await page.keyboard.press('Tab');
    await expect(page.getByRole('radio', { name: /^UX/ })).toBeFocused();
    await page.keyboard.press('Space');
    await expect(page.getByRole('radio', { name: /^UX/ })).toBeChecked();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: /^CX/ })).toBeChecked();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: /it is a matter of/i })).toBeFocused();

    await page.keyboard.press('Tab');
    await expect(page.getByRole('radio', { name: /^interaction/ })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: /^relationship/ })).toBeChecked();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Decide' })).toBeFocused();
    await page.keyboard.press('Space');
    await expect(page.getByRole('heading', { name: /the level is/i })).toBeFocused();

    for (const _ of first.data.concepts) await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Next situation' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: second.data.title, level: 2 })).toBeFocused();
  });
});
