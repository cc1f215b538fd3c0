import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { fillConcept, file, goodText, openForm, problem, state } from './write-page.ts';
import { withoutJavaScript } from './settings.ts';

test('nobody fetches the check who only looks at the form', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('./contribute/write/concepts/', { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /knowledge|review-worker/.test(url))).toEqual([]);
  await expect(state(page)).toHaveText('The check begins as soon as you do.');
});

test.describe('the form of a concept', () => {
  test.beforeEach(async ({ page }) => openForm(page, 'concepts'));

  test('says what is left to fill, and leads there', async ({ page }) => {
    await expect(state(page)).toContainText('places are still to be filled');
    await page.getByRole('button', { name: 'Summary' }).click();
    await expect(page.getByLabel('Summary')).toBeFocused();
  });

  test('says beside a field what is wrong with it, until it is right', async ({ page }) => {
    const summary = page.getByLabel('Summary');
    await summary.fill('Without a period');
    await expect(problem(page, 'summary')).toHaveText('summary is not a sentence; end it with a period.');
    await expect(summary).toHaveAttribute('aria-invalid', 'true');
    await expect(summary).toHaveAccessibleDescription(/is not a sentence; end it with a period/);
    await summary.fill('With a period.');
    await expect(problem(page, 'summary')).toBeHidden();
    await expect(summary).not.toHaveAttribute('aria-invalid');
  });

  test('says which line of the text is wrong, in the words of the check', async ({ page }) => {
    await page.getByLabel('Text', { exact: true }).fill('One line.\n\nSee <Term id="touchpont">contacts</Term>.');
    await expect(problem(page, 'text')).toContainText('Line 3: <Term id="touchpont">: there is no');
    await expect(problem(page, 'text')).toContainText('Did you mean "touchpoint"?');
    await expect(page.getByRole('link', { name: 'About this rule' }).last()).toHaveAttribute('href', /unknown-term/);
  });

  test('shows the text as it will be read, and runs nothing of it', async ({ page }) => {
    let ran = false;
    await page.exposeFunction('ran', () => (ran = true));
    await page
      .getByLabel('Text')
      .fill('## A heading\n\nA *word*.\n\n<img src="x" onerror="ran()" />\n\n<script>ran()</script>');
    const preview = page.locator('[data-preview]');
    await expect(preview.getByRole('heading', { name: 'A heading' })).toBeVisible();
    await expect(preview.locator('em')).toHaveText('word');
    await expect(preview.locator('img, script')).toHaveCount(0);
    expect(ran).toBe(false);
  });

  test('puts a citation where the cursor stands, and a term around marked words', async ({ page }) => {
    const text = page.getByLabel('Text', { exact: true });
    const [source, term] = [page.getByLabel('A source to cite'), page.getByLabel('A term to explain')];
    await text.fill('People wait.');
    await page.getByRole('button', { name: 'Cite it' }).click();
    await expect(page.getByText('Choose one from the list first.')).toBeVisible();

    await source.fill('rao-2011-glitch');
    await text.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(11, 11));
    await page.getByRole('button', { name: 'Cite it' }).click();
    await expect(text).toHaveValue('People wait<Cite source="rao-2011-glitch" />.');

    await term.fill('touchpoint');
    await page.getByRole('button', { name: 'Mark the words' }).click();
    await expect(page.getByText('Mark the words in the text that are to be explained')).toBeVisible();
    await text.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(0, 6));
    await page.getByRole('button', { name: 'Mark the words' }).click();
    await expect(text).toHaveValue('<Term id="touchpoint">People</Term> wait<Cite source="rao-2011-glitch" />.');
    await expect(file(page)).toContainText('<Term id="touchpoint">People</Term>');
  });

  test('refuses a name that is taken, and suggests a file name', async ({ page }) => {
    await page.getByLabel('Title').fill('Touchpoint');
    await expect(problem(page, 'fileName')).toContainText('src/content/concepts/touchpoint.mdx exists already');
    await page.getByLabel('Title').fill('Fair queues');
    await expect(page.locator('[data-path]')).toHaveText('src/content/concepts/fair-queues.mdx');
  });

  test('hands over the finished file: copied, saved, or in the address of the host', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await fillConcept(page);
    await expect(page.locator('[data-findings] li')).toHaveCount(1);
    await expect(page.locator('[data-findings]')).toContainText('No other page leads to this one');
    await expect(file(page)).toContainText('title: Fair queues\n');
    const text = (await file(page).textContent()) ?? '';
    expect(text).toMatch(/^---\n[^]*\n---\n\n/);
    expect(text.endsWith(`${goodText}\n`)).toBe(true);

    await page.getByRole('button', { name: 'Copy the file' }).click();
    await expect(page.getByText('Copied.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('fair-queues.mdx');
    expect(readFileSync(await download.path(), 'utf8')).toBe(text);

    const address = new URL(
      (await page.getByRole('link', { name: 'Open it in the repository' }).getAttribute('href')) ?? '',
    );
    expect(address.pathname).toMatch(/\/new\/main\/src\/content\/concepts$/);
    expect(Object.fromEntries(address.searchParams)).toEqual({ filename: 'fair-queues.mdx', value: text });
  });

  test('copies a file that is too long for an address, and says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await fillConcept(page);
    await page
      .getByLabel('Text', { exact: true })
      .fill(`${goodText}\n\n${'One more sentence about queues. '.repeat(300)}`);
    await expect(file(page)).toContainText('One more sentence');
    const link = page.getByRole('link', { name: 'Open it in the repository' });
    await expect(link).toHaveAttribute('href', /filename=fair-queues\.mdx$/);
    await context.route('https://git.example/**', (route) => route.fulfill({ body: 'The host.' }));
    await link.click();
    await expect(page.getByText('The file is too long to travel in an address, so it was copied.')).toBeAttached();
  });
});

test('a list in the form gets longer and shorter, and the file with it', async ({ page }) => {
  await openForm(page, 'paths');
  const steps = page.getByRole('group', { name: 'Steps', exact: true });
  await expect(steps.getByRole('group')).toHaveCount(2);
  await page.getByRole('button', { name: 'Add to steps' }).click();
  await expect(steps.getByRole('group')).toHaveCount(3);
  await expect(steps.getByRole('group', { name: 'Steps: 3' }).getByLabel('Entry')).toBeFocused();
  await steps.getByRole('group', { name: 'Steps: 3' }).getByLabel('Entry').fill('concepts/nothing');
  await expect(steps.getByText('there is no', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Remove number 3 from steps' }).click();
  await expect(steps.getByRole('group')).toHaveCount(2);
  await expect(file(page)).not.toContainText('concepts/nothing');
});

test('a field that names entries offers those that are there', async ({ page }) => {
  await openForm(page, 'paths');
  const list = await page.getByLabel('Entry', { exact: true }).first().getAttribute('list');
  const offered = page.locator(`datalist[id="${list}"] option`);
  await expect(offered.and(page.locator('[value="concepts/touchpoint"]'))).toHaveCount(1);
});

test('without the check, writing goes on, and the reader is told', async ({ page }) => {
  await page.route('**/knowledge.json', (route) => route.abort());
  await page.goto('./contribute/write/concepts/');
  await page.getByLabel('Title').focus();
  await expect(
    page.getByRole('alert').filter({ hasText: 'What the check needs to know did not arrive.' }),
  ).toBeVisible();
  await page.getByLabel('Title').fill('Kept anyway');
  await expect(page.locator('[data-kept]')).toContainText('Kept in this browser as draft 1.');
});

test('a check that fails is told, and writing goes on', async ({ page }) => {
  await page.route('**/review-worker-*', (route) => route.abort());
  await page.goto('./contribute/write/concepts/');
  await page.getByLabel('Title').focus();
  await expect(
    page.getByRole('alert').filter({ hasText: 'The check has failed, so nothing here says what is wrong.' }),
  ).toBeVisible();
  await page.getByLabel('Title').fill('Kept anyway');
  await expect(page.locator('[data-kept]')).toContainText('Kept in this browser as draft 1.');
});

test.describe('without JavaScript', () => {
  test.use(withoutJavaScript);

  test('the beginning of the file is there to copy, and the place where it belongs', async ({ page }) => {
    await page.goto('./contribute/write/sources/');
    await page.getByText('The empty file', { exact: true }).click();
    await expect(page.locator('copy-source pre')).toContainText('title: FILL IN title');
    await expect(page.getByRole('link', { name: 'a new file in the repository' })).toHaveAttribute(
      'href',
      /\/new\/main\/src\/content\/sources$/,
    );
    await expect(page.locator('form')).toHaveCount(0);
  });
});
