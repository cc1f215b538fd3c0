import { expect, test } from '@playwright/test';
import { newCard } from '../../src/logic/deck/deck.ts';
import { cardsOf, openDeck, row, said, today } from './deck-page.ts';
import { keepNothing } from './keep-nothing.ts';
import { answerRight, answerWrong, first, goOn, second, skip, skipTheRest, wrongVerdict } from './quiz-page.ts';

test.describe('missed situations come into the deck', () => {
  test.beforeEach(({ page }) => openDeck(page, undefined, './quiz/'));

  test('when the reader asks for it, and not before', async ({ page }) => {
    await answerWrong(page, first.data);
    await goOn(page);
    await answerRight(page, second.data);
    await goOn(page);
    await skipTheRest(page);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);

    const offer = page.getByRole('button', { name: 'Bring missed ones back to me' });
    await expect(page.getByText('This browser then keeps which situations you missed')).toBeVisible();
    await offer.click();
    await expect(said(page)).toHaveText('The situation that you missed is in your deck. It comes back tomorrow.');
    await expect(said(page)).toBeFocused();
    await expect(offer).toBeHidden();
    expect(await cardsOf(page)).toEqual([newCard(first.id, today)]);

    await page.getByRole('link', { name: 'See your deck' }).click();
    await expect(row(page, first.data.title)).toContainText('Tomorrow');
    await expect(page.getByRole('button', { name: /^Practice/ })).toBeHidden();
  });

  test('at once for those who have a deck, even if they leave before the end', async ({ page }) => {
    await openDeck(page, { cards: [] }, './quiz/');
    await answerWrong(page, first.data);
    expect((await cardsOf(page))?.map(({ situation }) => situation)).toEqual([first.id]);
    await goOn(page);
    await wrongVerdict(page, second.data);
    await skip(page);
    expect((await cardsOf(page))?.map(({ situation }) => situation)).toEqual([first.id, second.id]);
    await skipTheRest(page);
    await expect(said(page)).toHaveText('The 2 that you missed are in your deck. They come back tomorrow.');
    await expect(page.getByRole('button', { name: 'Bring missed ones back to me' })).toBeHidden();
  });

  test('and nothing is offered when nothing was missed', async ({ page }) => {
    await answerRight(page, first.data);
    await goOn(page);
    await skipTheRest(page);
    await expect(page.getByRole('heading', { name: /^You reached/ })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Bring missed ones back' })).toBeHidden();
  });

  test('and that it cannot is said where the browser keeps nothing', async ({ page }) => {
    await keepNothing(page);
    await page.reload();
    await answerWrong(page, first.data);
    await goOn(page);
    await skipTheRest(page);
    await page.getByRole('button', { name: 'Bring missed ones back to me' }).click();
    await expect(said(page)).toHaveText(
      'This browser keeps nothing for this site, so what you missed cannot come back.',
    );
  });
});
