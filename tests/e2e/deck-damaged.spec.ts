import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { readDeck } from '../../src/logic/deck/deck-file.ts';
import { cardsOf, due, importFile, key, openDeck, openTools, problem, said, stored, today } from './deck-page.ts';
import { keepNothing } from './keep-nothing.ts';
import { answerRight, first, third } from './quiz-page.ts';

test.describe('what this browser keeps and cannot be read', () => {
  test('is put aside, said, given out as a file, and forgotten only on request', async ({ page }) => {
    await openDeck(page, '{"touchpointDeck":1,"cards":"all"}');
    await expect(problem(page)).toHaveText(
      'The deck kept in this browser could not be read, and was put aside as “situation-deck-damaged”. The list of cards in this deck is damaged; choose another export.',
    );
    expect(await stored(page, `${key}-damaged`)).toBe('{"touchpointDeck":1,"cards":"all"}');

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save what was put aside' }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toBe('{"touchpointDeck":1,"cards":"all"}');

    await page.reload();
    await expect(page.getByRole('button', { name: 'Save what was put aside' })).toBeVisible();
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Forget what was put aside' }).click();
    await expect(page.getByRole('button', { name: 'Save what was put aside' })).toBeHidden();
    expect(await stored(page, `${key}-damaged`)).toBeNull();
  });

  test('is repaired as far as it goes, and kept as it was beside it', async ({ page }) => {
    const damaged = JSON.stringify({ touchpointDeck: 1, cards: [...due.cards, { situation: third.id, due: 'soon' }] });
    await openDeck(page, damaged);
    await expect(problem(page)).toContainText('The deck kept in this browser was damaged. As it was, it was put aside');
    await expect(problem(page)).toContainText('1 card was damaged; it is kept');
    await expect(said(page)).toHaveText('3 situations are due now.');
    expect(await stored(page, `${key}-damaged`)).toBe(damaged);
    expect(await cardsOf(page)).toHaveLength(3);
  });

  test('never takes the place of what was put aside before', async ({ page }) => {
    await openDeck(page, 'first');
    await openDeck(page, 'second');
    await openDeck(page, 'first');
    expect([await stored(page, `${key}-damaged`), await stored(page, `${key}-damaged-2`)]).toEqual(['first', 'second']);
    expect(await stored(page, `${key}-damaged-3`)).toBeNull();
  });

  test('stays where it is when there is no room to put it aside', async ({ page }) => {
    await openDeck(page, 'unreadable');
    await page.evaluate((name) => {
      localStorage.clear();
      localStorage.setItem(name, 'unreadable');
    }, key);
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Full', 'QuotaExceededError');
      };
    });
    await page.reload();
    await expect(problem(page)).toContainText('could not be read, and stays as it is, so nothing new is kept.');
    await openTools(page);
    await importFile(page, 'mine.json', due);
    await page.getByRole('button', { name: 'Merge' }).click();
    await expect(said(page)).toHaveText('2 situations are due now.');
    expect(await stored(page)).toBe('unreadable');
  });
});

test('a deck can be taken in, practiced and exported where the browser keeps nothing', async ({ page }) => {
  await keepNothing(page);
  await openDeck(page);
  await expect(problem(page)).toHaveText(
    'This browser keeps nothing for this site, so your deck ends with this page. Export it to take it along.',
  );
  await openTools(page);
  await importFile(page, 'mine.json', due);
  await page.getByRole('button', { name: 'Merge' }).click();
  await page.getByRole('button', { name: 'Practice 2 situations' }).click();
  await answerRight(page, first.data);
  await page.getByRole('button', { name: 'Stop practicing' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export deck' }).click(),
  ]);
  const { deck } = readDeck(readFileSync(await download.path(), 'utf8'), today);
  expect(deck?.cards[0]).toMatchObject({ situation: first.id, answers: 2 });
});
