import { expect, type Page } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { writeAnswers } from '../../src/logic/classify/address.ts';
import { inquire } from '../../src/logic/classify/ask.ts';
import { answerName, questions } from '../../src/logic/classify/questions.ts';
import { statedFacts } from '../../src/logic/classify/stated-facts.ts';
import { verdictInWords } from '../../src/logic/quiz/sentences.ts';
import type { FactName, Facts, Judgment } from '../../src/logic/verdict.ts';
import { sent } from '../site/budget.ts';
import { accessibilityFindings } from './findings.ts';
import { stateSettings, onAWideScreen, withoutJavaScript } from './settings.ts';
import { test } from './visitor.ts';

/** A verdict that takes four answers: a promise broke, and each step works. */
const late = {
  spans: 'several contacts',
  failed: 'the promise',
  steps: 'each works',
  mends: 'several teams',
} as const;
const lateAddress = `./classify/${writeAnswers(late)}`;

/** All that scripts of the page may weigh, in bytes of brotli. */
const scriptBudget = 45_000;

const situations = globSync('src/content/scenarios/*.yaml').map((file) => ({
  id: basename(file, '.yaml'),
  ...(parse(readFileSync(file, 'utf8')) as Judgment & { facts: { [Name in FactName]?: { is: Facts[Name] } } }),
}));
/** One situation for each verdict at each level. */
const oneOfEach = [...new Map(situations.map((one) => [`${one.verdict} ${one.level}`, one])).values()];

const stand = (page: Page) => page.getByRole('region', { name: 'The verdict so far' }).getByRole('status');
const headline = (page: Page) => page.getByRole('heading', { name: /^A matter of/ });
const question = (page: Page, name: FactName) => page.getByRole('group', { name: questions[name].words });
const asked = (page: Page) => page.locator('fieldset[data-question]:visible');

async function answer<Name extends FactName>(page: Page, name: Name, value: Facts[Name]) {
  await question(page, name)
    .getByRole('radio', { name: new RegExp(`^${answerName(name, value)}\\b`) })
    .check();
}

test.describe('the questions', () => {
  test.beforeEach(({ page }) => page.goto('./classify/'));

  test('come one after the other, stay visible, and lead to a verdict', async ({ page }) => {
    await expect(asked(page)).toHaveCount(1);
    await expect(stand(page)).toHaveText('At most six questions. The first answer decides which come next.');
    await answer(page, 'spans', late.spans);
    await answer(page, 'failed', late.failed);
    await expect(question(page, 'affected')).toBeHidden();
    await answer(page, 'steps', late.steps);
    await expect(stand(page)).toHaveText('So far: a matter of CX. The level is open.');
    await expect(headline(page)).toBeHidden();
    await answer(page, 'mends', late.mends);
    await expect(asked(page)).toHaveCount(4);
    await expect(stand(page)).toHaveText('A matter of CX, at the level of the journey.');
    await expect(headline(page)).toHaveText('A matter of CX, at the level of the journey');
  });

  test('go when an earlier answer makes them idle, and come back empty', async ({ page }) => {
    for (const [name, value] of Object.entries(late)) await answer(page, name as FactName, value);
    await answer(page, 'spans', 'one contact');
    await expect(question(page, 'steps')).toBeHidden();
    await expect(question(page, 'often')).toBeVisible();
    await expect(page).toHaveURL(/\?spans=one\+contact&failed=the\+promise&mends=several\+teams$/);
    await answer(page, 'spans', 'several contacts');
    await expect(question(page, 'steps').getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(question(page, 'mends')).toBeHidden();
  });

  test('can be answered with the keyboard alone, and never take the focus away', async ({ page }) => {
    await question(page, 'spans').getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    for (const downs of [1, 1]) {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      for (let down = 0; down < downs; down++) await page.keyboard.press('ArrowDown');
    }
    await expect(stand(page)).toHaveText('So far: a matter of UX. The level is open.');
    await expect(question(page, 'mends').getByRole('radio', { name: /^Several teams/ })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(headline(page)).toHaveText('A matter of UX, at the level of the interaction');
    await expect(question(page, 'often').getByRole('radio', { name: /^Once/ })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'See why' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(headline(page)).toBeFocused();
    await expect(headline(page)).toBeInViewport();
  });

  test('are gone through with Enter, from an answer to the open question and to the reasons', async ({ page }) => {
    await answer(page, 'spans', 'one contact');
    await page.keyboard.press('Enter');
    await expect(question(page, 'failed').getByRole('radio').first()).toBeFocused();
    await answer(page, 'failed', 'nothing');
    await answer(page, 'mends', 'one team');
    await page.keyboard.press('Enter');
    await expect(headline(page)).toBeFocused();
  });

  test('begin anew on request', async ({ page }) => {
    await page.goto(lateAddress);
    await page.getByRole('button', { name: 'Start again' }).click();
    await expect(page).toHaveURL(/\/classify\/$/);
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(asked(page)).toHaveCount(1);
    await expect(headline(page)).toBeHidden();
    await expect(question(page, 'spans').getByRole('radio').first()).toBeFocused();
  });
});

test.describe('the address', () => {
  for (const { id, facts, verdict, level } of oneOfEach) {
    test(`with the facts of “${id}” leads to its verdict and the rules for it`, async ({ page }) => {
      const { answers, outcome } = inquire(statedFacts(facts));
      await page.goto(`./classify/${writeAnswers(answers)}`);
      await expect(headline(page)).toHaveText(verdictInWords({ verdict, level }));
      await expect(page.getByRole('radio', { checked: true })).toHaveCount(Object.keys(answers).length);
      const result = page.locator('[data-result]');
      for (const { says } of outcome?.rules ?? []) await expect(result.getByText(says)).toBeVisible();
      await expect(result.locator('[data-place="rules"] a[href*="/sources/"]').first()).toBeVisible();
      const measures = await result.locator('[data-help="metrics"] a').allTextContents();
      await page.goto(`./metrics/?level=${level}`);
      await expect(page.locator('main li[data-levels]:visible')).toHaveCount(measures.length);
      for (const name of measures) await expect(page.getByRole('link', { name, exact: true }).first()).toBeVisible();
    });
  }

  test('follows every answer, and Back and Forward follow it', async ({ page }) => {
    await page.goto('./classify/');
    for (const [name, value] of Object.entries(late)) await answer(page, name as FactName, value);
    await expect(page).toHaveURL(new RegExp(`\\${writeAnswers(late).replaceAll('+', '\\+')}$`));
    await page.goBack();
    await expect(headline(page)).toBeHidden();
    await expect(asked(page)).toHaveCount(4);
    await expect(question(page, 'mends').getByRole('radio', { checked: true })).toHaveCount(0);
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL(/\/classify\/$/);
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    for (const _ of Object.keys(late)) await page.goForward();
    await expect(headline(page)).toBeVisible();
  });

  test('brings the verdict back after a visit to another page', async ({ page }) => {
    await page.goto(lateAddress);
    await page.locator('[data-place="example"] a').click();
    await expect(page).toHaveURL(/\/examples\//);
    await page.goBack();
    await expect(headline(page)).toBeVisible();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(4);
  });

  test('is explained where it cannot be used, and nothing in it is run', async ({ page }) => {
    await page.goto('./classify/?spans=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E&colour=red&mends=one+team');
    const problem = question(page, 'spans').getByText(
      'The address gives the answer “<img src=x onerror=alert(1)>”, which is none of one contact, several contacts, the whole relationship. Choose one here.',
    );
    await expect(problem).toBeVisible();
    await expect(question(page, 'spans')).toHaveAccessibleDescription(/^The address gives the answer/);
    await expect(page.getByText('The address answers “colour”, which is no question here')).toBeVisible();
    await expect(
      page.getByText('is left out: the question waits until “What does it span?” has an answer.'),
    ).toBeVisible();
    await answer(page, 'spans', 'one contact');
    await expect(problem).toBeHidden();
    await expect(page.locator('[data-notice]')).toBeHidden();
    await expect(page).toHaveURL(/\/classify\/\?spans=one\+contact$/);
  });
});

test.describe('the verdict', () => {
  test('is copied as Markdown', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(lateAddress);
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(page.getByText('Copied.')).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('## A matter of CX, at the level of the journey\n');
    expect(text).toContain('- What failed? **The promise**\n');
    expect(text).toMatch(/\*\*What to measure:\*\* \[On-time rate\]\(http:\/\/[^)]+\/metrics\/on-time-rate\/\), /);
    expect(text).toContain(page.url());
    expect(text).not.toMatch(/undefined|\s{3,}\S/);
  });

  test('can be copied by hand where the browser refuses', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.goto(lateAddress);
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(page.getByText('This browser did not allow copying.')).toBeVisible();
    const field = page.getByRole('textbox', { name: 'The ticket, to be copied by hand' });
    await expect(field).toHaveValue(/^## A matter of CX/);
    await expect(field).toBeFocused();
    await answer(page, 'mends', 'one team');
    await expect(field).toBeHidden();
  });

  test('prints with its answers on one page, and without the tables', async ({ page }) => {
    const long = '?spans=several+contacts&failed=the+thing&affected=both&steps=some+fail&mends=leadership&often=once';
    for (const query of [long, '?spans=one+contact&failed=the+promise&mends=several+teams&often=once']) {
      await page.goto(`./classify/${query}`);
      await expect(headline(page)).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('[data-place="answers"]').getByText('What failed?')).toBeVisible();
      await expect(page.getByRole('heading', { name: 'The whole table' })).toBeHidden();
      await expect(page.getByRole('radio').first()).toBeHidden();
      const printed = (await page.pdf({ format: 'A4', preferCSSPageSize: false })).toString('latin1');
      expect(printed.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      await page.emulateMedia({ media: 'screen' });
    }
  });

  test('leads to situations without telling their verdicts', async ({ page }) => {
    await page.goto(lateAddress);
    const next = page.locator('[data-place="situations"]').getByRole('link');
    await expect(next).toHaveCount(3);
    const titles = await next.allTextContents();
    expect(titles).toEqual([...titles].sort());
    await next.first().click();
    await expect(page.getByText('Show the verdict')).toBeVisible();
  });
});

test('nothing is kept, and nothing is asked of a server after the page has come', async ({ page, context }) => {
  await page.goto('./classify/', { waitUntil: 'networkidle' });
  const requests: string[] = [];
  // With each step in the history the browser looks for the icon of the page anew.
  page.on('request', (request) => request.url().endsWith('/favicon.svg') || requests.push(request.url()));
  for (const [name, value] of Object.entries(late)) await answer(page, name as FactName, value);
  await expect(headline(page)).toBeVisible();
  expect(requests).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
});

test('its scripts are small', async ({ page }) => {
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body());
  });
  await page.goto(lateAddress, { waitUntil: 'networkidle' });
  const inline = await page.locator('script:not([src])').allTextContents();
  const bytes = [...(await Promise.all(scripts)), ...inline].map((text) => sent(text));
  expect(scripts.length).toBeGreaterThan(0);
  expect(bytes.reduce((sum, some) => sum + some, 0)).toBeLessThanOrEqual(scriptBudget);
});

test.describe('without JavaScript', () => {
  test('the table leads to the same verdict, its rules, and what helps', async ({ visit }) => {
    const { page } = await visit('/classify/', withoutJavaScript);
    await expect(page.getByRole('radio')).toHaveCount(0);
    const table = page.getByRole('region', { name: 'The whole table' });
    const open = (name: string) => table.getByText(name).and(page.locator('summary:visible')).click();
    await open('Several contacts');
    await open('The promise');
    await open('Yes, each one');
    const row = table.locator('summary:visible').filter({ hasText: /^\s*Several teams/ });
    await expect(row).toContainText('CX');
    await expect(row).toContainText('journey');
    await row.click();
    const { outcome } = inquire(late);
    for (const { id, says } of outcome?.rules ?? []) {
      const reason = table.getByRole('link', { name: says }).and(page.locator(':visible'));
      await expect(reason).toHaveAttribute('href', `#rule-${id}`);
      await expect(page.locator(`#rule-${id}`)).toContainText(says);
    }
    await table.getByRole('link', { name: 'Who owns it' }).and(page.locator(':visible')).click();
    await expect(page.getByRole('heading', { name: 'journey' })).toBeInViewport();
  });
});

/** States into which a reader brings the page. */
const states: readonly { name: string; path: string; reach: (page: Page) => Promise<void> }[] = [
  {
    name: 'the first question',
    path: '/classify/',
    reach: (page) => expect(asked(page)).toHaveCount(1),
  },
  {
    name: 'a verdict that is half settled',
    path: '/classify/?spans=one+contact&failed=the+thing',
    reach: (page) => expect(stand(page)).toContainText('So far'),
  },
  {
    name: 'a verdict with its reasons',
    path: `/classify/${writeAnswers(late)}`,
    reach: (page) => expect(headline(page)).toBeVisible(),
  },
  {
    name: 'six questions and a verdict of both',
    path: '/classify/?spans=several+contacts&failed=the+thing&affected=both&steps=some+fail&mends=leadership&often=again',
    reach: (page) => expect(headline(page)).toContainText('both'),
  },
  {
    name: 'an address that cannot be used',
    path: '/classify/?spans=two&color=red',
    reach: (page) => expect(question(page, 'spans')).toContainText('The address gives'),
  },
  {
    name: 'a ticket to be copied by hand',
    path: `/classify/${writeAnswers(late)}`,
    async reach(page) {
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      });
      await page.getByRole('button', { name: 'Copy as Markdown' }).click();
      await expect(page.getByRole('textbox')).toBeVisible();
    },
  },
  {
    name: 'an open row of the table',
    path: '/classify/',
    async reach(page) {
      for (const name of ['One contact', 'Nothing', 'Several teams'])
        await page
          .locator('details summary:visible')
          .filter({ hasText: new RegExp(`^\\s*${name}`) })
          .first()
          .click();
      await expect(page.getByText('Most like it').and(page.locator(':visible'))).toBeVisible();
    },
  },
];

for (const [setting, values] of Object.entries(stateSettings)) {
  test.describe(setting, () => {
    for (const { name, path, reach } of states) {
      test(`${name} is accessible and quiet`, async ({ visit }) => {
        const { page, problems } = await visit(path, values);
        await reach(page);
        expect.soft(await accessibilityFindings(page)).toEqual([]);
        expect.soft(problems).toEqual([]);
      });
    }
  });
}

test('a narrow screen has no sideways scroll', async ({ visit }) => {
  const { page } = await visit(`/classify/${writeAnswers(late)}`, {
    ...onAWideScreen,
    viewport: { width: 320, height: 640 },
  });
  await expect(headline(page)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
