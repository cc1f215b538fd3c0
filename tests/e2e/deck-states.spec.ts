import { expect, type Page } from '@playwright/test';
import { newCard } from '../../src/logic/deck/deck.ts';
import { due, importFile, openDeck, openTools, said, today } from './deck-page.ts';
import { answerWrong, first, goOn, skipTheRest } from './quiz-page.ts';
import { onAPhone, stateSettings } from './settings.ts';
import { testStates, type ReachedState } from './state-tests.ts';

/** Misses the first situation, being certain, and skips the rest. */
async function missOne(page: Page) {
  await openDeck(page, undefined, './quiz/');
  await answerWrong(page, first.data, 'certain');
  await goOn(page);
  await skipTheRest(page);
}

const states: Omit<ReachedState, 'path'>[] = [
  {
    name: 'a quiz whose reader said how sure',
    async reach(page) {
      await openDeck(page, undefined, './quiz/');
      await page.getByRole('radio', { name: 'fairly sure' }).check();
    },
  },
  {
    name: 'a result with sure and right, and the offer',
    async reach(page) {
      await missOne(page);
      await expect(page.getByText('The one time you were certain, you were wrong.')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Bring missed ones back to me' })).toBeVisible();
    },
  },
  {
    name: 'a result after the offer was taken',
    async reach(page) {
      await missOne(page);
      await page.getByRole('button', { name: 'Bring missed ones back to me' }).click();
      await expect(said(page)).toBeVisible();
    },
  },
  {
    name: 'an empty deck',
    reach: (page) => openDeck(page),
  },
  {
    name: 'a deck with something due',
    async reach(page) {
      await openDeck(page, { cards: [...due.cards, newCard('gone-long-ago', today)] });
      await expect(page.getByRole('button', { name: /^Practice/ })).toBeVisible();
      await openTools(page);
    },
  },
  {
    name: 'a practice',
    async reach(page) {
      await openDeck(page, due);
      await page.getByRole('button', { name: /^Practice/ }).click();
      await expect(page.getByRole('button', { name: 'Decide' })).toBeVisible();
    },
  },
  {
    name: 'a practice at its end',
    async reach(page) {
      await openDeck(page, due);
      await page.getByRole('button', { name: /^Practice/ }).click();
      await answerWrong(page, first.data);
      await goOn(page);
      await skipTheRest(page);
      await expect(page.getByRole('heading', { name: /^You reached/ })).toBeVisible();
    },
  },
  {
    name: 'an import that waits for a choice',
    async reach(page) {
      await openDeck(page, due);
      await openTools(page);
      await importFile(page, 'a-file-with-a-long-name-that-does-not-break-by-itself.json', due);
      await expect(page.getByRole('button', { name: 'Merge' })).toBeVisible();
    },
  },
  {
    name: 'a damaged deck',
    async reach(page) {
      await openDeck(page, 'damaged');
      await expect(page.getByRole('button', { name: 'Save what was put aside' })).toBeVisible();
    },
  },
];

testStates(
  states.map(({ name, reach }) => ({
    name,
    path: '/quiz/deck/',
    async reach(page) {
      await page.evaluate(() => {
        localStorage.clear();
      });
      await reach(page);
    },
  })),
  { ...stateSettings, 'on a very narrow screen': { ...onAPhone, viewport: { width: 320, height: 640 } } },
);
