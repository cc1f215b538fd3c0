import { expect } from '@playwright/test';
import { writeDeck } from '../../src/logic/deck/deck-file.ts';
import { newCard, type Card } from '../../src/logic/deck/deck.ts';
import { sent } from '../site/budget.ts';
import { writtenSituations } from '../written-situations.ts';
import { cardsOf, due, missedOn, openDeck, problem, row, said, stored, today } from './deck-page.ts';
import { answerRight, answerWrong, first, goOn, second, third } from './quiz-page.ts';
import { withoutJavaScript } from './settings.ts';
import { test } from './visitor.ts';

test.describe('the deck', () => {
  test('is empty at first, and says how it is filled', async ({ page }) => {
    await openDeck(page);
    await expect(said(page)).toHaveText('There is nothing to practice in your deck.');
    await expect(page.getByRole('link', { name: 'a set of situations' })).toBeVisible();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('says what is due now and when the others come', async ({ page }) => {
    const later: Card = { ...newCard(third.id, today), due: '2026-03-30', answers: 3, missed: 2 };
    await openDeck(page, { cards: [later, ...due.cards] });
    await expect(said(page)).toHaveText('2 situations are due now. The next comes back on 30 March 2026.');
    const rows = page.getByRole('table', { name: 'In your deck' }).getByRole('row');
    await expect(rows).toHaveCount(4);
    await expect(rows.nth(3)).toContainText(third.data.title);
    await expect(rows.nth(3).getByRole('cell')).toHaveText(['30 March 2026', '3 times', 'Twice']);
  });

  test('asks what is due, and each answer sets the day on which it comes back', async ({ page }) => {
    await openDeck(page, due);
    await page.getByRole('button', { name: 'Practice 2 situations' }).click();
    await expect(page.getByRole('heading', { name: first.data.title, level: 2 })).toBeFocused();
    await expect(page.getByText('Situation 1 of 2')).toBeVisible();
    await answerRight(page, first.data, 'certain');
    const after = (await cardsOf(page))?.[0];
    expect(after).toMatchObject({ situation: first.id, answered: today, due: '2026-03-13', answers: 2, missed: 1 });

    await goOn(page);
    await answerWrong(page, second.data);
    await goOn(page);
    await expect(page.getByRole('heading', { name: /in one of two situations/ })).toBeFocused();
    await expect(page.getByRole('button', { name: 'Start again' })).toBeHidden();
    await expect(said(page)).toHaveText('Nothing is due now. The next comes back tomorrow.');
    await expect(row(page, first.data.title)).toContainText('In 3 days');
    await expect(row(page, second.data.title).getByRole('cell')).toHaveText(['Tomorrow', 'Twice', 'Twice']);
  });

  test('fetches only the situations that it asks', async ({ page }) => {
    await openDeck(page, due);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.getByRole('button', { name: /^Practice/ }).click();
    await expect(page.getByRole('button', { name: 'Decide' })).toBeVisible();
    expect(asked.filter((path) => path.startsWith('/quiz/')).sort()).toEqual(
      [first.id, second.id].map((id) => `/quiz/cards/${id}/`).sort(),
    );
  });

  test('can be left in the middle, and goes on where it was', async ({ page }) => {
    await openDeck(page, due);
    await page.getByRole('button', { name: 'Practice 2 situations' }).click();
    await answerRight(page, first.data);
    await page.getByRole('button', { name: 'Stop practicing' }).click();
    await expect(said(page)).toBeFocused();
    await expect(said(page)).toHaveText(/^1 situation is due now\./);
    await page.getByRole('button', { name: 'Practice 1 situation' }).click();
    await expect(page.getByRole('heading', { name: second.data.title, level: 2 })).toBeFocused();
  });

  test('asks at most twelve in one sitting', async ({ page }) => {
    await openDeck(page, missedOn('2026-03-01', ...writtenSituations.slice(0, 15).map(({ id }) => id)));
    await page.getByRole('button', { name: 'Practice the first 12' }).click();
    await expect(page.getByText('Situation 1 of 12')).toBeVisible();
  });

  test('stays as it is when the situations cannot be fetched, and says so', async ({ page }) => {
    await openDeck(page, due);
    await page.route('**/quiz/cards/**', (route) => route.abort());
    await page.getByRole('button', { name: /^Practice/ }).click();
    await expect(problem(page)).toHaveText('2 situations could not be fetched. Check the connection and try again.');
    expect(await stored(page)).toBe(writeDeck(due));
    await page.unroute('**/quiz/cards/**');
    await page.getByRole('button', { name: /^Practice/ }).click();
    await expect(page.getByRole('heading', { name: first.data.title, level: 2 })).toBeFocused();
  });

  test('keeps what is no longer on the site, says so, and does not ask it', async ({ page }) => {
    await openDeck(page, missedOn('2026-03-01', 'gone-long-ago', first.id));
    await expect(page.getByText('1 card is about a situation that is no longer on this site.')).toBeVisible();
    await page.getByRole('button', { name: 'Practice 1 situation' }).click();
    await answerRight(page, first.data);
    expect((await cardsOf(page))?.map(({ situation }) => situation)).toEqual(['gone-long-ago', first.id]);
  });

  test('is one for all tabs', async ({ page, context, baseURL }) => {
    await openDeck(page, due);
    const other = await context.newPage();
    await other.goto(`${baseURL}quiz/deck/`);
    await other.evaluate(() => {
      localStorage.clear();
    });
    await expect(said(page)).toHaveText('There is nothing to practice in your deck.');
  });

  test('does not come back by an answer when another tab cleared it', async ({ page }) => {
    await openDeck(page, due);
    await page.getByRole('button', { name: /^Practice/ }).click();
    await page.evaluate(() => {
      localStorage.clear();
    });
    await answerWrong(page, first.data);
    expect(await stored(page)).toBeNull();
  });
});

test('the deck can be practiced with the keyboard alone', async ({ page }) => {
  await openDeck(page, due);
  await page.getByRole('button', { name: /^Practice/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: first.data.title, level: 2 })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('radio', { name: /^UX/ })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'guessing' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'certain' })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /it is a matter of/i })).toBeFocused();
});

test('without JavaScript the deck says what it would do, and leads to the situations', async ({ visit }) => {
  const { page } = await visit('/quiz/deck/', withoutJavaScript);
  const instead = page.locator('noscript p');
  await expect(instead).toBeVisible();
  await expect(instead).toContainText('asks you again what you missed, on the day on which it is due');
  await expect(instead.getByRole('link')).toHaveAttribute('href', '/quiz/');
  await expect(page.locator('situation-deck')).toBeHidden();
});

for (const path of ['/quiz/', '/quiz/deck/']) {
  test(`${path} loads at most 45 kB of scripts`, async ({ page }) => {
    const scripts: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.body());
    });
    await page.goto(`.${path}`, { waitUntil: 'networkidle' });
    const bytes = (await Promise.all(scripts)).reduce((sum, script) => sum + sent(script), 0);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(45_000);
  });
}
