import type { Page } from '@playwright/test';
import { readDeck, writeDeck } from '../../src/logic/deck/deck-file.ts';
import { newCard, type Deck } from '../../src/logic/deck/deck.ts';
import { first, second } from './quiz-page.ts';

/** Where the browser keeps the deck. */
export const key = 'situation-deck';

/** The day on which the tests take place. */
export const today = '2026-03-10';

/** A deck of situations that were missed on a day. */
export const missedOn = (day: string, ...ids: string[]): Deck => ({ cards: ids.map((id) => newCard(id, day)) });

/** A deck of two situations, both due today. */
export const due = missedOn('2026-03-09', first.id, second.id);

/** What the page says of the deck, or of what was missed. */
export const said = (page: Page) => page.locator('[data-said]').and(page.getByRole('status'));

/** What is wrong with what the browser keeps. */
export const problem = (page: Page) => page.locator('[data-overview] > [role="alert"]');

/** The row of a situation in the list of the deck. */
export const row = (page: Page, title: string) =>
  page.getByRole('table', { name: 'In your deck' }).getByRole('row', { name: title });

/** Opens what can be done with the deck as a whole. */
export const openTools = (page: Page) => page.getByText('Take your deck along').click();

/** The text that the browser keeps under a name. */
export const stored = (page: Page, name = key) => page.evaluate((name) => localStorage.getItem(name), name);

/** The cards of the deck that the browser keeps. */
export const cardsOf = async (page: Page) => readDeck((await stored(page)) ?? '', today).deck?.cards;

/** Opens the deck on that day, with what this browser keeps. */
export async function openDeck(page: Page, kept?: Deck | string, path = './quiz/deck/') {
  await page.clock.setFixedTime(`${today}T09:30:00`);
  await page.goto(path);
  if (kept === undefined) return;
  await page.evaluate(
    ([name, text]) => {
      localStorage.setItem(name, text);
    },
    [key, typeof kept === 'string' ? kept : writeDeck(kept)] as const,
  );
  await page.reload();
}

/** Gives the page a file to import. */
export const importFile = (page: Page, name: string, content: Deck | string) =>
  page.getByLabel('Import deck').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(typeof content === 'string' ? content : writeDeck(content)),
  });
