import { expect } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { writeAnswers } from '../../src/logic/classify/address.ts';
import { inquire } from '../../src/logic/classify/ask.ts';
import { statedFacts } from '../../src/logic/classify/stated-facts.ts';
import { verdictInWords } from '../../src/logic/quiz/sentences.ts';
import type { FactName, Facts, Judgment } from '../../src/logic/verdict.ts';
import { answer, asked, headline, late, lateAddress, question } from './classify-page.ts';
import { test } from './visitor.ts';

const situations = globSync('src/content/scenarios/*.yaml').map((file) => ({
  id: basename(file, '.yaml'),
  ...(parse(readFileSync(file, 'utf8')) as Judgment & { facts: { [Name in FactName]?: { is: Facts[Name] } } }),
}));
/** One situation for each verdict at each level. */
const oneOfEach = [...new Map(situations.map((one) => [`${one.verdict} ${one.level}`, one])).values()];

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
