import { expect, type Locator, type Page } from '@playwright/test';
import { longestPageWith, onePageOfEachKind } from '../site/pages.ts';
import { onAWideScreen, withoutJavaScript } from './settings.ts';
import { test as visiting } from './visitor.ts';

/** Text at 200%, as a reader sets it in the browser: rem and em grow, and with them the breakpoints. */
const largeText = '--blink-settings=defaultFontSize=32';

const test = visiting.extend<object, { largeTextPage: Page }>({
  largeTextPage: [
    async ({ playwright, launchOptions }, use, { project }) => {
      const browser = await playwright.chromium.launch({
        ...launchOptions,
        args: [...(launchOptions.args ?? []), largeText],
      });
      const { baseURL = '' } = project.use;
      await use(await browser.newPage({ baseURL }));
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

const kinds = onePageOfEachKind();
const phone = { width: 360, height: 740 };
const onANarrowScreen = { ...onAWideScreen, viewport: { width: 320, height: 640 } };
/* A tab of its own, because it stays on paper. */
const onPaper = { ...onAWideScreen };

test.describe('no page scrolls sideways', () => {
  for (const { kind, path } of kinds) {
    test(`${kind} at 320 pixels`, async ({ visit }) => {
      const { page } = await visit(path, onANarrowScreen);
      expect(await sticksOut(page)).toEqual([]);
    });

    test(`${kind} with text at 200%`, async ({ largeTextPage: page }) => {
      await page.goto(`.${path}`);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
      for (const width of [320, 360, 1280]) {
        await page.setViewportSize({ width, height: 740 });
        expect.soft(await sticksOut(page), `${width} pixels`).toEqual([]);
      }
    });
  }
});

/** The longest page that explains a term on the spot. */
const withTerms = longestPageWith('<glossary-term').path;

test.describe('a term', () => {
  let link: Locator;
  let definition: Locator;

  test.beforeEach(async ({ page }) => {
    await page.goto(`.${withTerms}`);
    const term = page.locator('glossary-term').first();
    link = term.getByRole('link').first();
    definition = term.locator('[popover]');
    await expect(definition).toBeHidden();
  });

  test('is explained while the pointer is on it or on its definition', async ({ page }) => {
    await link.hover();
    await expect(definition).toBeVisible();
    await definition.hover();
    await page.waitForTimeout(300);
    await expect(definition).toBeVisible();
    await page.mouse.move(0, 0);
    await expect(definition).toBeHidden();
  });

  test('is explained while it has the keyboard', async ({ page }) => {
    await tabTo(page, link);
    await expect(definition).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(definition.getByRole('link')).toBeFocused();
    await expect(definition).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(definition).toBeHidden();
  });

  test('is no longer explained after Escape', async ({ page }) => {
    await tabTo(page, link);
    await expect(definition).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(definition).toBeHidden();
    await expect(link).toBeFocused();
  });

  test('is explained inside of the window', async ({ page }) => {
    for (const width of [1280, 360, 320]) {
      await page.setViewportSize({ width, height: 640 });
      for (const term of await page.locator('glossary-term').all()) {
        await term.getByRole('link').first().hover();
        await expect(term.locator('[popover]')).toBeInViewport({ ratio: 1 });
        await page.mouse.move(0, 0);
        await expect(term.locator('[popover]')).toBeHidden();
      }
    }
  });

  test.describe('under a finger', () => {
    test.use({ hasTouch: true, viewport: phone });

    test('is explained by the first tap and followed by the second', async ({ page }) => {
      const before = page.url();
      await link.tap();
      await expect(definition).toBeVisible();
      expect(page.url()).toBe(before);
      await link.tap();
      await expect(page).toHaveURL(/\/glossary\/#[a-z-]+$/);
    });

    test('is no longer explained after a tap elsewhere', async ({ page }) => {
      await link.tap();
      await expect(definition).toBeVisible();
      await page.getByRole('heading', { level: 1 }).tap();
      await expect(definition).toBeHidden();
    });
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('is a link to its entry in the glossary', async ({ page }) => {
      await link.click();
      await expect(page).toHaveURL(/\/glossary\/#[a-z-]+$/);
      await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
    });
  });
});

test.describe('the menu of a narrow screen', () => {
  test.use({ viewport: phone });

  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
      test.use({ javaScriptEnabled });

      test('opens, closes and leads to a section', async ({ page }) => {
        await page.goto('./');
        const menu = page.getByRole('navigation', { name: 'Site' });
        await expect(menu).toBeHidden();
        await page.getByRole('button', { name: 'Menu' }).click();
        await expect(menu).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(menu).toBeHidden();
        await page.getByRole('button', { name: 'Menu' }).click();
        await menu.getByRole('link', { name: 'Sources' }).click();
        await expect(page).toHaveURL(/\/sources\/$/);
      });
    });
  }
});

test('the first key leads past the navigation', async ({ page }) => {
  await page.goto(`.${withTerms}`);
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).not.toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => Boolean(document.activeElement?.closest('main')))).toBe(true);
});

test.describe('without JavaScript', () => {
  for (const { kind, path } of kinds) {
    test(`${kind} can be read, and left by the navigation`, async ({ visit }) => {
      const { page } = await visit(path, withoutJavaScript);
      await expectText(page);
      for (const link of await page.getByRole('navigation', { name: 'Site' }).getByRole('link').all())
        await expect(link).toBeVisible();
      await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Examples' }).click();
      await expect(page).toHaveURL(/\/examples\/$/);
    });
  }
});

test.describe('on paper', () => {
  for (const { kind, path } of kinds) {
    test(`${kind} is text without navigation`, async ({ visit }) => {
      const { page } = await visit(path, onPaper);
      await page.emulateMedia({ media: 'print' });
      await expectText(page);
      for (const navigation of await page.locator('nav').all()) await expect(navigation).toBeHidden();
      for (const button of await page.locator('body > header').getByRole('button').all())
        await expect(button).toBeHidden();
      await expect(page.locator('[data-search-opener]')).toBeHidden();
    });
  }
});

/** Expects a page to show its title and more than a line of text. */
async function expectText(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const text = await page.getByRole('main').innerText();
  expect(text.length).toBeGreaterThan(100);
}

/** Presses Tab until a link has the keyboard, as a reader would. */
async function tabTo(page: Page, link: Locator) {
  for (let pressed = 0; pressed < 100; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await link.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('The link cannot be reached with the keyboard.');
}

/** What makes the page scroll sideways, if it does: the elements that stand out of it, the innermost only. */
function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    const innermost = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
    return [
      `${scrollWidth} pixels wide`,
      ...innermost.map((element) => `${element.tagName} “${element.textContent.trim().slice(0, 40)}”`),
    ];
  });
}
