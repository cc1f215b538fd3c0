import { expect, test, type Page } from '@playwright/test';
import { inSeededOrder } from '../../src/logic/quiz/seeded-order.ts';
import { skip } from './quiz-page.ts';
import { asked, banking, titlesMet, titlesOf } from './set-page.ts';
import { testStates } from './state-tests.ts';

const order = (page: Page) => page.locator('situation-order');

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
    await skip(page);
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

testStates([
  {
    name: 'a shuffled set',
    path: '/quiz/sets/around-journey/?seed=k7mt',
    reach: (page) => expect(order(page)).toContainText('Shuffled as “k7mt”.'),
  },
  {
    name: 'a set with a seed that cannot be used',
    path: '/quiz/sets/banking/?seed=%3C%3E',
    reach: (page) => expect(order(page).getByRole('alert')).toContainText('cannot be used'),
  },
  {
    name: 'a set that would begin anew',
    path: '/quiz/sets/banking/?seed=k7mt',
    async reach(page) {
      await skip(page);
      await expect(page.getByRole('button', { name: 'Shuffle and begin anew' })).toBeVisible();
    },
  },
]);
