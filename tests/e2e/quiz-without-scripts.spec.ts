import { expect } from '@playwright/test';
import { writtenSituations } from '../written-situations.ts';
import { first, reason, situations } from './quiz-page.ts';
import { withoutJavaScript } from './settings.ts';
import { test } from './visitor.ts';

test.describe('without JavaScript', () => {
  test('the quiz is the list of all situations, from easy to hard', async ({ visit }) => {
    const { page } = await visit('/quiz/', withoutJavaScript);
    const list = page.getByRole('region', { name: 'All situations' });
    await expect(list.getByRole('link')).toHaveText(writtenSituations.map(({ data }) => data.title));
    await expect(page.getByRole('button', { name: 'Decide' })).toBeHidden();
    await list.getByRole('link', { name: first.data.title }).click();
    await expect(page.getByRole('heading', { name: first.data.title, level: 1 })).toBeVisible();
  });

  for (const { id, data } of situations) {
    test(`“${data.title}” keeps its verdict until it is asked for`, async ({ visit }) => {
      const { page } = await visit(`/quiz/${id}/`, withoutJavaScript);
      await expect(page.getByText(data.situation)).toBeVisible();
      await expect(page.getByRole('radio')).toHaveCount(6);
      await expect(page.getByText('The verdict', { exact: true }).and(page.locator(':visible'))).toHaveCount(0);
      await expect(page.getByText(data.level, { exact: true }).and(page.locator(':visible'))).toHaveCount(1);
      const reasons = [...Object.values(data.why), ...Object.values(data.levelWhy), data.bestCase];
      for (const words of reasons) await expect(page.getByText(words)).toBeHidden();

      await page.getByText('Show the verdict').click();
      await expect(
        page.getByRole('heading', { name: new RegExp(`^A matter of .* at the level of the ${data.level}$`) }),
      ).toBeVisible();
      for (const words of reasons) await expect(page.getByText(words)).toBeVisible();
      await expect(reason(page, data.why[data.verdict]).getByText('The verdict')).toBeVisible();
      await expect(reason(page, data.levelWhy[data.level]).getByText('The verdict')).toBeVisible();
      for (const concept of data.concepts) {
        await expect(page.getByRole('group').locator(`a[href$="/concepts/${concept}/"]`)).toBeVisible();
      }
    });
  }

  test('a choice made before is marked in the verdict', async ({ visit }) => {
    const { page } = await visit(`/quiz/${first.id}/`, withoutJavaScript);
    await page.getByRole('radio', { name: /^CX/ }).check();
    await page.getByText('Show the verdict').click();
    await expect(page.getByText('Your answer').and(page.locator(':visible'))).toHaveCount(1);
    await expect(reason(page, first.data.why.cx).getByText('Your answer')).toBeVisible();
  });

  test('situations lead to the one before and the one after', async ({ visit }) => {
    const { page } = await visit(`/quiz/${first.id}/`, withoutJavaScript);
    const pager = page.getByRole('navigation', { name: 'Situations' });
    await expect(pager.getByRole('link', { name: 'Previous situation' })).toHaveCount(0);
    await pager.getByRole('link', { name: `Next situation ${writtenSituations[1]?.data.title}` }).click();
    await expect(page.getByRole('heading', { name: writtenSituations[1]?.data.title ?? '', level: 1 })).toBeVisible();
    await expect(pager.getByRole('link', { name: `Previous situation ${first.data.title}` })).toBeVisible();
  });
});
