import { expect } from '@playwright/test';
import { asked, headline, lateAddress, question, stand } from './classify-page.ts';
import { onAWideScreen } from './settings.ts';
import { testStates } from './state-tests.ts';
import { test } from './visitor.ts';

const latePath = lateAddress.slice(1);

testStates([
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
    path: latePath,
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
    path: latePath,
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
]);

test('a narrow screen has no sideways scroll', async ({ visit }) => {
  const { page } = await visit(latePath, {
    ...onAWideScreen,
    viewport: { width: 320, height: 640 },
  });
  await expect(headline(page)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
