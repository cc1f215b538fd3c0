import { expect } from '@playwright/test';
import { onAWideScreen, withoutJavaScript } from './settings.ts';
import { test } from './visitor.ts';

for (const [how, setting] of Object.entries({ 'with JavaScript': onAWideScreen, 'without it': withoutJavaScript })) {
  test(`a link to a place that is elsewhere now is answered by where it is, ${how}`, async ({ visit }) => {
    const { page } = await visit('/glossary/#nps', setting);
    const notice = page.getByText('What the link names is here:').filter({ visible: true });
    await expect(notice).toHaveCount(1);
    await notice.getByRole('link').click();
    await expect(page).toHaveURL(/\/glossary\/#net-promoter-score$/);
    await expect(page.getByRole('heading', { name: 'Net Promoter Score' })).toBeInViewport();
    await expect(notice).toHaveCount(0);
  });

  test(`an old address leads to the new one, ${how}`, async ({ visit }) => {
    const { page } = await visit('/quiz/sets/1/', setting);
    await expect(page).toHaveURL(/\/quiz\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('nobody else meets a notice of what has moved', async ({ visit }) => {
  const { page } = await visit('/glossary/', onAWideScreen);
  await expect(page.getByText('What the link names is here:').filter({ visible: true })).toHaveCount(0);
});
