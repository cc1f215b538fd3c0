import { expect, type Page } from '@playwright/test';
import { longestPageWith, onePageOfEachKind } from '../site/pages.ts';
import { accessibilityFindings } from './findings.ts';
import { stateSettings } from './settings.ts';
import { test } from './visitor.ts';

/** A state into which a reader brings a page. */
interface State {
  name: string;
  path: string;
  /** Brings the page there, and waits until it is. */
  reach: (page: Page) => Promise<void>;
  /** The settings in which the state exists; all when left out. */
  only?: readonly string[];
}

const longest = Object.fromEntries(onePageOfEachKind().map(({ kind, path }) => [kind, path]));

const decide = async (page: Page, option: string) => {
  await page.getByRole('radio', { name: new RegExp(`^${option}`) }).check();
  await page.getByRole('button', { name: 'Decide' }).click();
};

const states: readonly State[] = [
  {
    name: 'the open menu',
    path: '/',
    only: ['on a phone in the dark'],
    async reach(page) {
      await page.getByRole('button', { name: 'Menu' }).click();
      await expect(page.getByRole('navigation', { name: 'Site' })).toBeVisible();
    },
  },
  {
    name: 'an open term',
    path: longestPageWith('<glossary-term').path,
    async reach(page) {
      const term = page.locator('glossary-term').first();
      await term.getByRole('link').first().hover();
      await expect(term.locator('[popover]')).toBeVisible();
    },
  },
  {
    name: 'a situation whose verdict is shown',
    path: longest.situation!,
    async reach(page) {
      await page.getByText('Show the verdict').click();
      await expect(page.locator('details')).toHaveAttribute('open');
    },
  },
  {
    name: 'a list of what works at one level',
    path: '/metrics/?level=relationship',
    async reach(page) {
      await expect(page.locator('level-filter').getByRole('status')).toContainText('relationship');
    },
  },
  {
    name: 'a path with a step that is done',
    path: longest.path!,
    async reach(page) {
      await page.getByRole('checkbox').first().check();
      await page.getByText('Take your progress along').click();
      await expect(page.getByRole('button', { name: 'Export progress' })).toBeVisible();
    },
  },
  {
    name: 'a quiz that waits for a choice',
    path: '/quiz/',
    async reach(page) {
      await page.getByRole('button', { name: 'Decide' }).click();
      await expect(page.getByRole('radio').first()).toBeFocused();
    },
  },
  {
    name: 'a quiz after one answer',
    path: '/quiz/',
    async reach(page) {
      await decide(page, 'UX');
      await expect(page.getByRole('listitem').filter({ hasText: 'The verdict' })).toBeVisible();
    },
  },
  {
    name: 'a quiz after both answers',
    path: '/quiz/',
    async reach(page) {
      await decide(page, 'UX');
      await decide(page, 'journey');
      await expect(page.getByRole('button', { name: 'Next situation' })).toBeVisible();
    },
  },
  {
    name: 'a quiz at its end',
    path: '/quiz/',
    async reach(page) {
      await decide(page, 'UX');
      await decide(page, 'journey');
      await page.getByRole('button', { name: 'Next situation' }).click();
      while (await page.getByRole('button', { name: 'Skip' }).isVisible())
        await page.getByRole('button', { name: 'Skip' }).click();
      await expect(page.getByRole('button', { name: 'again' })).toBeVisible();
    },
  },
  {
    name: 'search with results',
    path: '/search/?q=customer',
    async reach(page) {
      await expect(page.locator('main').getByRole('status')).toContainText('results for');
    },
  },
  {
    name: 'search without results',
    path: '/search/?q=xylophone',
    async reach(page) {
      await expect(page.locator('main').getByRole('status')).toContainText('xylophone');
    },
  },
  {
    name: 'the search dialog with results',
    path: '/concepts/cx/',
    async reach(page) {
      await page.keyboard.press('/');
      await page.getByRole('dialog').getByRole('combobox').fill('effort');
      await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
    },
  },
];

for (const [name, setting] of Object.entries(stateSettings)) {
  test.describe(name, () => {
    for (const { name: state, path, reach } of states.filter(({ only }) => only?.includes(name) ?? true)) {
      test(`${state} is accessible and quiet`, async ({ visit }) => {
        const { page, problems } = await visit(path, setting);
        await reach(page);

        expect.soft(await accessibilityFindings(page)).toEqual([]);
        expect.soft(problems).toEqual([]);
      });
    }
  });
}
