import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { writeDeck } from '../../src/logic/deck/deck-file.ts';
import { newCard, type Deck } from '../../src/logic/deck/deck.ts';
import { cardsOf, due, importFile, openDeck, openTools, row, said, stored, today } from './deck-page.ts';
import { first, second, third } from './quiz-page.ts';

const importProblem = (page: Page) => page.locator('deck-tools').getByRole('alert');

test.describe('a deck travels as a file', () => {
  const later: Deck = { cards: [{ ...newCard(first.id, today), answers: 2 }, newCard(third.id, today)] };

  test.beforeEach(async ({ page }) => {
    await openDeck(page, due);
    await openTools(page);
  });

  test('which holds what this browser keeps', async ({ page }) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export deck' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('touchpoint-deck.json');
    expect(readFileSync(await download.path(), 'utf8')).toBe(writeDeck(due));
  });

  test('says what an import will do, and does nothing when it is left', async ({ page }) => {
    await importFile(page, 'mine.json', later);
    await expect(page.getByText('mine.json holds 2 cards, of which 1 is in your deck too.')).toBeFocused();
    await expect(page.getByText('Merge adds 1 card.')).toBeVisible();
    await expect(page.getByText('Replace takes away the 2 cards of your deck')).toBeVisible();
    await page.getByRole('button', { name: 'Leave my deck as it is' }).click();
    await expect(page.getByRole('button', { name: 'Merge' })).toBeHidden();
    expect(await stored(page)).toBe(writeDeck(due));
  });

  test('and is merged', async ({ page }) => {
    await importFile(page, 'mine.json', later);
    await page.getByRole('button', { name: 'Merge' }).click();
    await expect(row(page, third.data.title)).toBeVisible();
    expect(await cardsOf(page)).toEqual([later.cards[0], due.cards[1], later.cards[1]]);
  });

  test('or takes the place of the one that is there', async ({ page }) => {
    await importFile(page, 'mine.json', later);
    await page.getByRole('button', { name: 'Replace' }).click();
    await expect(row(page, second.data.title)).toBeHidden();
    expect(await stored(page)).toBe(writeDeck(later));
  });

  test('says what of a damaged file it can take in', async ({ page }) => {
    const damaged = JSON.stringify({ touchpointDeck: 1, cards: [...later.cards, { situation: '<img src=x>' }, 7] });
    await importFile(page, 'mine.json', damaged);
    await expect(page.getByText('2 cards name no situation and were left out.')).toBeVisible();
    await page.getByRole('button', { name: 'Replace' }).click();
    await expect(row(page, third.data.title)).toBeVisible();
    expect(await cardsOf(page)).toEqual(later.cards);
  });

  for (const { name, text, says } of [
    {
      name: 'holiday.json',
      text: '{"photos":[]}',
      says: 'This is not a deck of Touchpoint; choose a file that was exported here.',
    },
    {
      name: 'page.html',
      text: '<script>alert(1)</script>',
      says: 'This is not a deck of Touchpoint; choose a file that was exported here.',
    },
    {
      name: 'new.json',
      text: '{"touchpointDeck":9,"cards":[]}',
      says: 'This deck has the form 9, and this page reads forms up to 1; reload the page to get its newest version.',
    },
    {
      name: 'huge.json',
      text: ' '.repeat(1_000_001),
      says: 'This file is too large to be an export from here; choose another.',
    },
  ]) {
    test(`refuses ${name} with a sentence, and keeps what is there`, async ({ page }) => {
      await importFile(page, name, text);
      await expect(importProblem(page)).toHaveText(`${name}: ${says}`);
      expect(await stored(page)).toBe(writeDeck(due));
    });
  }

  test('says so when the file cannot be read at all', async ({ page }) => {
    await page.evaluate(() => {
      Blob.prototype.text = () => Promise.reject(new DOMException('Gone', 'NotReadableError'));
    });
    await importFile(page, 'mine.json', later);
    await expect(importProblem(page)).toHaveText(
      'mine.json: This file could not be read. It may have been moved or changed; choose it again.',
    );
  });

  test('is cleared after a question', async ({ page }) => {
    page.once('dialog', (dialog) => void dialog.dismiss());
    await page.getByRole('button', { name: 'Clear deck' }).click();
    expect(await stored(page)).toBe(writeDeck(due));
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Clear deck' }).click();
    await expect(said(page)).toHaveText('There is nothing to practice in your deck.');
    expect(await stored(page)).toBeNull();
  });
});
