import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { inSeededOrder } from '../../src/logic/quiz/seeded-order.ts';
import { builtPages } from '../site/pages.ts';
import { accessibilityFindings } from './findings.ts';
import { stateSettings, withoutJavaScript } from './settings.ts';
import { test } from './visitor.ts';

/** The titles that a set's page lists, in the order in which they are met. */
function titlesOf(path: string): string[] {
  const page = builtPages().find((page) => page.path === path)!;
  return page.dom.querySelectorAll('section[aria-labelledby="all"] ol a').map(({ textContent }) => textContent.trim());
}

const banking = titlesOf('/quiz/sets/banking/');

const order = (page: Page) => page.locator('situation-order');
const asked = (page: Page) =>
  page.locator('situation-quiz').getByRole('heading', { level: 2 }).and(page.locator(':visible'));

/** Skips through a quiz, and returns the titles on the way. */
async function titlesMet(page: Page, count: number): Promise<string[]> {
  const titles: string[] = [];
  for (let at = 1; at <= count; at++) {
    await expect(page.getByText(`Situation ${at} of ${count}`)).toBeVisible();
    titles.push(await asked(page).innerText());
    await page.getByRole('button', { name: 'Skip' }).click();
  }
  return titles;
}

test.describe('the overview of sets', () => {
  test('leads to a set of every kind, and says how many situations each has', async ({ page }) => {
    await page.goto('./quiz/');
    await page.getByRole('link', { name: 'Other sets' }).click();
    await expect(page).toHaveURL(/\/quiz\/#sets$/);
    const overview = page.getByRole('region', { name: 'All sets' });
    await expect(overview.getByRole('heading', { level: 3 })).toHaveText([
      'Mixed',
      'By difficulty',
      'By level',
      'By path',
      'By industry',
    ]);
    await expect(overview.getByRole('listitem').filter({ hasText: 'Banking' })).toHaveText(
      new RegExp(`Banking\\s+${banking.length}\\s+situations`),
    );
    await overview.getByRole('link', { name: 'Banking' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Situations: Banking');
    await expect(asked(page)).toHaveText(banking[0]!);
  });

  test('a set by level says that half of it is not at that level', async ({ page }) => {
    await page.goto('./quiz/sets/around-journey/');
    await expect(page.getByText('Half of these 12 situations are at the level of the journey.')).toBeVisible();
    await expect(page.getByText('lie at the other two levels')).toBeVisible();
  });

  test('one set leads on to the next', async ({ page }) => {
    await page.goto('./quiz/sets/banking/');
    await titlesMet(page, banking.length);
    await page.getByRole('link', { name: 'Next set' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Situations: Insurance');
  });
});

test.describe('a seed', () => {
  test('gives the order that is the same for everybody', async ({ page }) => {
    await page.goto('./quiz/sets/banking/?seed=k7mt');
    await expect(order(page)).toContainText('Shuffled as “k7mt”.');
    const shuffled = inSeededOrder(banking, 'k7mt');
    expect(shuffled).not.toEqual(banking);
    expect(await titlesMet(page, banking.length)).toEqual(shuffled);

    await page.getByRole('button', { name: 'Start again' }).click();
    await expect(asked(page)).toHaveText(shuffled[0]!);
  });

  test('is drawn anew by “Shuffle”, stands in the address, and comes back with it', async ({ page }) => {
    await page.goto('./quiz/sets/travel/?start=way-home');
    await page.getByRole('button', { name: 'Shuffle' }).click();
    await expect(page).toHaveURL(/\/quiz\/sets\/travel\/\?seed=[a-z0-9]{4}$/);
    await expect(asked(page)).toBeFocused();
    const first = await asked(page).innerText();
    await page.reload();
    await expect(asked(page)).toHaveText(first);

    await page.getByRole('button', { name: 'Usual order' }).click();
    await expect(page).toHaveURL(/\/quiz\/sets\/travel\/$/);
    await expect(asked(page)).toHaveText(titlesOf('/quiz/sets/travel/')[0]!);
    await expect(page.getByRole('button', { name: 'Usual order' })).toBeHidden();
  });

  test('that begins a run anew says so before it does', async ({ page }) => {
    await page.goto('./quiz/sets/banking/');
    await expect(order(page).getByRole('button', { name: 'Shuffle', exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Skip' }).click();
    await page.getByRole('button', { name: 'Shuffle and begin anew' }).click();
    await expect(page.getByText(`Situation 1 of ${banking.length}`)).toBeVisible();
    await expect(order(page).getByRole('button', { name: 'Shuffle', exact: true })).toBeVisible();
  });

  test('goes together with the situation to begin with', async ({ page }) => {
    await page.goto('./quiz/sets/banking/?seed=k7mt&start=fourth-adviser');
    const shuffled = inSeededOrder(banking, 'k7mt');
    const at = shuffled.indexOf('The fourth adviser');
    expect(await titlesMet(page, banking.length)).toEqual([...shuffled.slice(at), ...shuffled.slice(0, at)]);
  });

  for (const { seed, shown } of [
    { seed: '%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E', shown: '“"><img src=x onerror=alert(1)>”' },
    { seed: '', shown: 'which is empty' },
    { seed: 'ä', shown: '“ä”' },
  ]) {
    test(`that cannot be used, ${shown}, is named, and nothing of it is executed`, async ({ page }) => {
      const problems: string[] = [];
      page.on('dialog', (dialog) => {
        problems.push(dialog.message());
        void dialog.dismiss();
      });
      page.on('pageerror', ({ message }) => problems.push(message));
      await page.goto(`./quiz/sets/banking/?seed=${seed}`);
      await expect(order(page).getByRole('alert')).toHaveText(
        `The seed in the link, ${shown}, cannot be used: a seed is 1 to 24 letters from a to z, digits or hyphens. The situations come in the usual order.`,
      );
      await expect(asked(page)).toHaveText(banking[0]!);
      await page.getByRole('button', { name: 'Shuffle' }).click();
      await expect(order(page).getByRole('alert')).toHaveCount(0);
      expect(problems).toEqual([]);
    });
  }
});

test.describe('what can be taken along', () => {
  test('the sheet has the questions first and the answers after them', async ({ page }) => {
    await page.goto('./quiz/sets/banking/');
    await page.getByRole('link', { name: 'Sheet for a group' }).click();
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([
      'For whoever leads the group',
      'Questions',
      'Answers',
    ]);
    const numbered = banking.map((title, index) => `${index + 1}. ${title}`);
    await expect(page.getByRole('region', { name: 'Questions' }).getByRole('heading', { level: 3 })).toHaveText(
      numbered,
    );
    await expect(page.getByRole('region', { name: 'Answers' }).getByRole('heading', { level: 3 })).toHaveText(numbered);
    await expect(page.getByRole('region', { name: 'Questions' })).not.toContainText('A matter of');
  });

  test('on paper the answers begin on a page of their own', async ({ page }) => {
    await page.goto('./quiz/sheets/banking/');
    await page.emulateMedia({ media: 'print' });
    for (const name of ['Questions', 'Answers'])
      await expect(page.getByRole('region', { name })).toHaveCSS('break-before', 'page');
  });

  for (const { link, file, begins } of [
    { link: 'Cards for Anki', file: 'touchpoint-banking.tsv', begins: '#separator:Tab\n' },
    { link: 'Questions for a learning platform', file: 'touchpoint-banking.zip', begins: 'PK' },
  ]) {
    test(`“${link}” is the file ${file}`, async ({ page }) => {
      await page.goto('./quiz/sets/banking/');
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: link }).click();
      expect((await download).suggestedFilename()).toBe(file);
      const text = readFileSync(await (await download).path(), 'latin1');
      expect(text.slice(0, begins.length)).toBe(begins);
    });
  }
});

test('an article leads to three situations to test oneself, which tell no answer', async ({ page }) => {
  await page.goto('./levels/journey/');
  const section = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Test yourself' }) });
  await expect(section.getByRole('listitem')).toHaveCount(3);
  await expect(section).toContainText('Not all of them are at this level.');
  await section.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/quiz\/[a-z0-9-]+\/$/);
  await expect(page.getByText('Show the verdict')).toBeVisible();
});

test('without JavaScript a set is a list, with its sheet and its files', async ({ visit }) => {
  const { page } = await visit('/quiz/sets/banking/', withoutJavaScript);
  await expect(page.getByRole('region', { name: 'The situations of this set' }).getByRole('link')).toHaveText(banking);
  await expect(page.getByRole('button', { name: 'Shuffle' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Sheet for a group' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Cards for Anki' })).toBeVisible();
});

test('nothing is wider than a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [
    './quiz/',
    './quiz/sets/around-relationship/?seed=a-seed-of-24-letters-max',
    './quiz/sheets/food/',
  ]) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
  }
});

const states: { name: string; path: string; reach?: (page: Page) => Promise<void> }[] = [
  { name: 'a shuffled set', path: '/quiz/sets/around-journey/?seed=k7mt' },
  { name: 'a set with a seed that cannot be used', path: '/quiz/sets/banking/?seed=%3C%3E' },
  {
    name: 'a set that would begin anew',
    path: '/quiz/sets/banking/?seed=k7mt',
    async reach(page) {
      await page.getByRole('button', { name: 'Skip' }).click();
      await expect(page.getByRole('button', { name: 'Shuffle and begin anew' })).toBeVisible();
    },
  },
  { name: 'a sheet', path: '/quiz/sheets/around-journey/' },
];

for (const [name, setting] of Object.entries(stateSettings)) {
  test.describe(name, () => {
    for (const { name: state, path, reach } of states) {
      test(`${state} is accessible and quiet`, async ({ visit }) => {
        const { page, problems } = await visit(path, setting);
        await reach?.(page);
        expect.soft(await accessibilityFindings(page)).toEqual([]);
        expect.soft(problems).toEqual([]);
      });
    }
  });
}
