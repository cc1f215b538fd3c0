import { expect, test, type Page } from '@playwright/test';

/** What the form that the link opens would hold. */
async function suggested(page: Page): Promise<{ title: string | null; body: string }> {
  const { searchParams } = new URL((await link(page).getAttribute('href')) ?? '');
  return { title: searchParams.get('title'), body: searchParams.get('body') ?? '' };
}

const link = (page: Page) => page.getByRole('link', { name: 'suggest a change' });

/** Marks the first words of the paragraph after a heading. */
async function mark(page: Page, heading: string) {
  await page.getByRole('heading', { name: heading }).evaluate((element) => {
    const text = document.createTreeWalker(element.nextElementSibling ?? element, NodeFilter.SHOW_TEXT).nextNode();
    const range = document.createRange();
    range.setStart(text ?? element, 0);
    range.setEnd(text ?? element, 20);
    getSelection()?.addRange(range);
  });
  return page.evaluate(() => getSelection()?.toString() ?? '');
}

test.beforeEach(async ({ page }) => page.goto('./concepts/peak-and-end/'));

test('a suggestion names the page', async ({ page }) => {
  const { title, body } = await suggested(page);
  expect(title).toMatch(/^Change “.+”$/);
  expect(body).toMatch(/\/concepts\/peak-and-end\/$/);
});

for (const [how, touch] of [
  ['the pointer', (page: Page) => link(page).dispatchEvent('pointerdown')],
  ['the keyboard', (page: Page) => link(page).focus()],
] as const) {
  test(`a marked passage goes along with it by ${how}, with its heading; without the mark, it does not`, async ({
    page,
  }) => {
    const heading = 'Ninety seconds chosen over sixty';
    const passage = await mark(page, heading);
    expect(passage.length).toBeGreaterThan(10);
    await touch(page);
    expect((await suggested(page)).body).toMatch(
      new RegExp(`/concepts/peak-and-end/\n\nIn “${heading}”:\n\n> ${passage.trim()}`),
    );

    await page.evaluate(() => getSelection()?.removeAllRanges());
    await link(page).blur();
    await touch(page);
    expect((await suggested(page)).body).toMatch(/\/concepts\/peak-and-end\/$/);
  });
}
