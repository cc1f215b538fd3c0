import { expect, type Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readDeck, writeDeck } from '../../src/logic/deck/deck-file.ts';
import { newCard, type Card, type Deck } from '../../src/logic/deck/deck.ts';
import { inQuizOrder } from '../../src/logic/quiz/order.ts';
import { setsOf } from '../../src/logic/quiz/sets.ts';
import { verdictNames, type Judgment } from '../../src/logic/verdict.ts';
import { sent } from '../site/budget.ts';
import { accessibilityFindings } from './findings.ts';
import { onAPhone, stateSettings, withoutJavaScript } from './settings.ts';
import { test } from './visitor.ts';

/** A situation as its author wrote it. */
interface Written extends Judgment {
  title: string;
  difficulty: 'easy' | 'medium' | 'hard';
}

const folder = 'src/content/scenarios';
const all = inQuizOrder(
  readdirSync(folder).map((file) => ({
    id: file.replace('.yaml', ''),
    data: parse(readFileSync(`${folder}/${file}`, 'utf8')) as Written,
  })),
);
const [first, second, third] = setsOf(all)[0] as [(typeof all)[number], (typeof all)[number], (typeof all)[number]];

const key = 'situation-deck';
const today = '2026-03-10';
const missedOn = (day: string, ...ids: string[]): Deck => ({ cards: ids.map((id) => newCard(id, day)) });
const due = missedOn('2026-03-09', first.id, second.id);

const said = (page: Page) => page.locator('[data-said]').and(page.getByRole('status'));
const problem = (page: Page) => page.locator('[data-overview] > [role="alert"]');
const importProblem = (page: Page) => page.locator('deck-tools').getByRole('alert');
const row = (page: Page, title: string) =>
  page.getByRole('table', { name: 'In your deck' }).getByRole('row', { name: title });
const openTools = (page: Page) => page.getByText('Take your deck along').click();
const stored = (page: Page, name = key) => page.evaluate((name) => localStorage.getItem(name), name);
const cardsOf = async (page: Page) => readDeck((await stored(page)) ?? '', today).deck?.cards;

/** Opens the deck on a day, with what this browser keeps. */
async function openDeck(page: Page, kept?: Deck | string, path = './quiz/deck/') {
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

const importFile = (page: Page, name: string, content: Deck | string) =>
  page.getByLabel('Import deck').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(typeof content === 'string' ? content : writeDeck(content)),
  });

async function decide(page: Page, option: string, confidence?: string) {
  await page.getByRole('radio', { name: new RegExp(`^${option}\\b`) }).check();
  if (confidence) await page.getByRole('radio', { name: confidence }).check();
  await page.getByRole('button', { name: 'Decide' }).click();
}

async function answerRight(page: Page, { verdict, level }: Written, confidence?: string) {
  await decide(page, verdictNames[verdict], confidence);
  await decide(page, level);
}

async function answerWrong(page: Page, { verdict, level }: Written) {
  await decide(page, verdict === 'ux' ? 'CX' : 'UX');
  await decide(page, level);
}

const goOn = (page: Page) => page.getByRole('button', { name: 'Next situation' }).click();

async function skipTheRest(page: Page) {
  while (await page.getByRole('button', { name: 'Skip' }).isVisible())
    await page.getByRole('button', { name: 'Skip' }).click();
}

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
    await decide(page, second.data.verdict === 'ux' ? 'CX' : 'UX');
    await page.getByRole('button', { name: 'Skip' }).click();
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
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('Denied', 'SecurityError');
        },
      });
    });
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
    await openDeck(page, missedOn('2026-03-01', ...all.slice(0, 15).map(({ id }) => id)));
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
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Denied', 'SecurityError');
      },
    });
  });
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

test.describe('every state is accessible and fits', () => {
  const missedOne = async (page: Page) => {
    await openDeck(page, undefined, './quiz/');
    await decide(page, first.data.verdict === 'ux' ? 'CX' : 'UX', 'certain');
    await decide(page, first.data.level);
    await goOn(page);
    await skipTheRest(page);
  };
  const states: Record<string, (page: Page) => Promise<void>> = {
    'a quiz whose reader said how sure': async (page) => {
      await openDeck(page, undefined, './quiz/');
      await page.getByRole('radio', { name: 'fairly sure' }).check();
    },
    'a result with sure and right, and the offer': async (page) => {
      await missedOne(page);
      await expect(page.getByText('The one time you were certain, you were wrong.')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Bring missed ones back to me' })).toBeVisible();
    },
    'a result after the offer was taken': async (page) => {
      await missedOne(page);
      await page.getByRole('button', { name: 'Bring missed ones back to me' }).click();
      await expect(said(page)).toBeVisible();
    },
    'an empty deck': (page) => openDeck(page),
    'a deck with something due': async (page) => {
      await openDeck(page, { cards: [...due.cards, newCard('gone-long-ago', today)] });
      await expect(page.getByRole('button', { name: /^Practice/ })).toBeVisible();
      await openTools(page);
    },
    'a practice': async (page) => {
      await openDeck(page, due);
      await page.getByRole('button', { name: /^Practice/ }).click();
      await expect(page.getByRole('button', { name: 'Decide' })).toBeVisible();
    },
    'a practice at its end': async (page) => {
      await openDeck(page, due);
      await page.getByRole('button', { name: /^Practice/ }).click();
      await answerWrong(page, first.data);
      await goOn(page);
      await skipTheRest(page);
      await expect(page.getByRole('heading', { name: /^You reached/ })).toBeVisible();
    },
    'an import that waits for a choice': async (page) => {
      await openDeck(page, due);
      await openTools(page);
      await importFile(page, 'a-file-with-a-long-name-that-does-not-break-by-itself.json', due);
      await expect(page.getByRole('button', { name: 'Merge' })).toBeVisible();
    },
    'a damaged deck': async (page) => {
      await openDeck(page, 'damaged');
      await expect(page.getByRole('button', { name: 'Save what was put aside' })).toBeVisible();
    },
  };

  for (const [name, setting] of Object.entries({
    ...stateSettings,
    'on a very narrow screen': { ...onAPhone, viewport: { width: 320, height: 640 } },
  })) {
    for (const [state, reach] of Object.entries(states)) {
      test(`${state}, ${name}`, async ({ visit }) => {
        const { page, problems } = await visit('/quiz/deck/', setting);
        await page.evaluate(() => {
          localStorage.clear();
        });
        await reach(page);
        expect.soft(await accessibilityFindings(page)).toEqual([]);
        expect.soft(problems).toEqual([]);
        expect
          .soft(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
          .toBeLessThanOrEqual(0);
      });
    }
  }
});
