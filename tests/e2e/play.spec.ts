import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ChangeableJourney } from '../../src/logic/play/change.ts';
import { sent } from '../site/budget.ts';
import { testStates } from './state-tests.ts';
import { test } from './visitor.ts';

/** The story as its author wrote it, so that the tests hold whatever it says. */
const [frontMatter = ''] = readFileSync('src/content/examples/delayed-delivery.mdx', 'utf8').split('\n---\n');
const { contacts, changes } = (parse(frontMatter) as { journey: ChangeableJourney }).journey;
const story = './examples/delayed-delivery/';

const player = (page: Page) => page.locator('journey-player');
const place = (page: Page) => player(page).locator('[data-place]');
const chart = (page: Page) => page.locator('.journey-chart .fig.wide');
const press = (page: Page, name: string) => player(page).getByRole('button', { name, exact: true }).click();
const search = (page: Page) => new URL(page.url()).search;

async function play(page: Page) {
  await page.goto(story);
  await page.getByRole('button', { name: 'Play this story' }).click();
  await expect(player(page)).toBeVisible();
}

test.describe('a story', () => {
  test('begins at its first contact, and the reader is led there', async ({ page }) => {
    await play(page);
    await expect(place(page)).toHaveText(`Contact 1 of ${contacts.length}: ${contacts[0]!.name}`);
    await expect(player(page).getByText(contacts[0]!.wanted)).toBeVisible();
    await expect(player(page).getByRole('heading', { level: 2 })).toBeFocused();
    await expect(page.getByRole('button', { name: 'Play this story' })).toBeHidden();
    expect(search(page)).toBe('?step=1');
  });

  test('goes on contact by contact, with its chart and its verdicts, from the keyboard', async ({ page }) => {
    await play(page);
    await player(page).getByRole('button', { name: 'Next' }).focus();
    for (const [index, contact] of contacts.entries()) {
      await expect(place(page)).toHaveText(`Contact ${index + 1} of ${contacts.length}: ${contact.name}`);
      await expect(player(page).locator('[data-fact="delivered"]')).toHaveText(contact.delivered.what);
      await expect(player(page).getByRole('status')).toContainText(contact.delivered.what);
      await expect(chart(page).locator('.delivered')).toHaveCount(index + 1);
      await expect(player(page).locator('[aria-current="step"]')).toContainText(contact.name);
      await page.keyboard.press('Enter');
      await expect(player(page).getByRole('button', { name: 'Next' })).toBeFocused();
    }
    await expect(place(page)).toHaveText('All seven contacts, as told');
    await expect(player(page).locator('[data-verdict="journey"]')).toHaveText('Broken.');
    expect(search(page)).toBe('');
  });

  test('says before its end only what can be known by then', async ({ page }) => {
    await page.goto(`${story}?step=3`);
    await expect(player(page).locator('[data-verdict="journey"]')).toHaveText('Open: a promise is given.');
    await expect(player(page).locator('[data-verdict="relationship"]')).toHaveText('Open.');
    await press(page, 'Next');
    await expect(player(page).locator('[data-verdict="journey"]')).toHaveText('Broken.');
    await expect(chart(page).locator('.ahead')).toHaveCount(1);
    await press(page, 'Previous');
    await expect(player(page).locator('[data-verdict="journey"]')).toHaveText('Open: a promise is given.');
  });

  test('opens where its address says, without taking the focus', async ({ page }) => {
    await page.goto(`${story}?change=shorter-hold&step=5`);
    await expect(place(page)).toHaveText('Contact 5 of 7: On hold');
    await expect(player(page).locator('[data-ux="worked"]')).toBeVisible();
    await expect(page.locator('body')).toBeFocused();
  });

  test('goes to a contact that is chosen from the list', async ({ page }) => {
    await play(page);
    await player(page).getByRole('listitem').nth(4).getByRole('button').click();
    await expect(place(page)).toHaveText(`Contact 5 of 7: ${contacts[4]!.name}`);
    expect(search(page)).toBe('?step=5');
  });
});

test.describe('one change', () => {
  test('says which levels it moves and which not', async ({ page }) => {
    await play(page);
    await player(page).getByRole('radio', { name: changes[0]!.title }).check();
    await expect(place(page)).toHaveText(changes[0]!.title);
    await expect(player(page).locator('[data-moved]')).toHaveText(
      'The interaction moves. The journey and the relationship do not.',
    );
    await expect(player(page).locator('[data-movement="interaction"]')).toHaveText(
      'As told: Worked, six times out of seven.',
    );
    await expect(player(page).locator('[data-movement="journey"]')).toHaveText('Not moved.');
    expect(search(page)).toBe(`?change=${changes[0]!.id}`);
  });

  test('draws the story without the contacts that it leaves out, and can be told again', async ({ page }) => {
    await page.goto(`${story}?change=honest-date`);
    await expect(player(page).locator('[data-moved]')).toHaveText('All three levels move.');
    await expect(chart(page).locator('.delivered')).toHaveCount(4);
    await expect(player(page).getByRole('listitem')).toHaveCount(4);
    await expect(player(page).getByText('Promise (changed)')).toBeVisible();
    await player(page).getByRole('radio', { name: 'As told' }).check();
    await expect(chart(page).locator('.delivered')).toHaveCount(7);
    await expect(player(page).locator('[data-movement="journey"]')).toBeHidden();
  });
});

test.describe('what goes wrong', () => {
  test('an address that asks for what is not there is answered in a sentence', async ({ page }) => {
    await page.goto(`${story}?step=99&change=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E`);
    const notice = player(page).locator('[data-notice]');
    await expect(notice).toContainText('The address asks for the change “<img src=x onerror=alert(1)>”');
    await expect(notice).toContainText('The address asks for step “99”. This story has steps 1 to 7');
    await expect(place(page)).toHaveText('All seven contacts, as told');
    await press(page, 'Next');
    await expect(notice).toBeHidden();
    expect(search(page)).toBe('?step=1');
  });

  test('a player that does not arrive says so, and the page stays', async ({ page }) => {
    await page.route('**/player/', (route) => route.fulfill({ status: 503, body: '<h1>Not now</h1>' }));
    await page.goto(story);
    await page.getByRole('button', { name: 'Play this story' }).click();
    await expect(page.getByText('The player did not load. This page says the same.')).toBeVisible();
    await expect(page.getByText('Not now')).toHaveCount(0);
    await expect(chart(page)).toBeVisible();
  });
});

test('an article does not load its player before it is wanted, and then little', async ({ page }) => {
  const scripts: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.body().then((body) => sent(body)));
  });
  await page.goto(story, { waitUntil: 'networkidle' });
  expect(scripts).toHaveLength(0);
  await page.getByRole('button', { name: 'Play this story' }).click();
  await expect(player(page)).toBeVisible();
  const bytes = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeLessThan(45_000);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an example prints every change with its outcome, and offers no player', async ({ page }) => {
    await page.goto(story);
    await expect(page.getByRole('button', { name: 'Play this story' })).toBeHidden();
    for (const { title, why } of changes) {
      const row = page.getByRole('row').filter({ hasText: title });
      await expect(row).toContainText(why);
      await expect(row.getByRole('cell')).toHaveCount(4);
    }
  });
});

testStates([
  {
    name: 'a story at its first contact',
    path: '/examples/delayed-delivery/',
    async reach(page) {
      await page.getByRole('button', { name: 'Play this story' }).click();
      await expect(player(page)).toBeVisible();
    },
  },
  {
    name: 'a story halfway',
    path: '/examples/southwest-2022/?step=3',
    reach: (page) => expect(player(page)).toBeVisible(),
  },
  {
    name: 'a changed story',
    path: '/examples/delayed-delivery/?change=honest-date',
    reach: (page) => expect(player(page)).toBeVisible(),
  },
  {
    name: 'a story whose address is wrong',
    path: '/examples/airline/?step=99&change=x',
    reach: (page) => expect(player(page).locator('[data-notice]')).toBeVisible(),
  },
]);
