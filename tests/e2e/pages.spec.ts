import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { budget } from '../site/budget.ts';
import { articlePages, builtPages, onePageOfEachKind } from '../site/pages.ts';
import { accessibilityFindings } from './findings.ts';
import { onAWideScreen, otherSettings } from './settings.ts';
import { test } from './visitor.ts';

const pages = builtPages().filter(({ moved }) => !moved);
const articles = new Set(articlePages().map(({ path }) => path));

/**
 * Pages that one template makes from data, of which some stand for all: the longest and every fourth. What needs no
 * browser is tested on all of them (tests/site), and with FULL=1 this is as well.
 */
const fromData = /^\/(sources|quiz|bench|contribute\/rules)\/[^/]+\//;
const onePages = new Set(onePageOfEachKind().map(({ path }) => path));
const seen = pages.filter(
  ({ path }, index) => process.env.FULL || !fromData.test(path) || onePages.has(path) || index % 4 === 0,
);

test.describe('on a wide screen', () => {
  for (const { path } of seen) {
    test(`${path} is accessible, quiet and light`, async ({ visit }) => {
      const { page, problems, weigh } = await visit(path, onAWideScreen);
      const limit = articles.has(path) ? budget.article : budget.page;
      const { text, fonts } = await weigh(limit);

      expect.soft(await accessibilityFindings(page)).toEqual([]);
      expect.soft(problems).toEqual([]);
      expect.soft(text, `${path} sends ${text} bytes before it is loaded`).toBeLessThanOrEqual(limit);
      expect.soft(fonts, `${path} sends ${fonts} bytes of fonts`).toBeLessThanOrEqual(budget.font);
    });
  }
});

for (const [name, setting] of Object.entries(otherSettings)) {
  test.describe(name, () => {
    for (const { path } of process.env.FULL ? pages : onePageOfEachKind()) {
      test(`${path} is accessible and quiet`, async ({ visit }) => {
        const { page, problems } = await visit(path, setting);

        expect.soft(await accessibilityFindings(page)).toEqual([]);
        expect.soft(problems).toEqual([]);
      });
    }
  });
}

for (const { path } of builtPages().filter(({ moved }) => moved)) {
  test(`${path} leads to where the page lies now`, async ({ page }) => {
    await page.goto(`.${path}`);
    await page.waitForURL((url) => url.pathname !== path);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('This page has moved');
    await expect(page.getByRole('navigation').first()).toBeVisible();
  });
}

test('an address that leads nowhere says so and leads on', async ({ page }) => {
  const response = await page.goto('./concepts/no-such-page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
});

test.describe('a program can read', () => {
  for (const file of ['rss.xml', 'sitemap-index.xml', 'sitemap-0.xml']) {
    test(`${file} as XML`, async ({ page }) => {
      const xml = readFileSync(`dist/${file}`, 'utf8');
      const error = await page.evaluate(
        (text) => new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')?.textContent,
        xml,
      );
      expect(error).toBeUndefined();
    });
  }
});
