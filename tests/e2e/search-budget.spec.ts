import { expect, test, type Page, type Request } from '@playwright/test';
import { sent } from '../site/budget.ts';

/**
 * What search may cost from the click on its opener, in requests and in bytes as a host sends them: texts as
 * brotli, without headers; the files of Pagefind, which are compressed already, as they are.
 */
const budgets = {
  firstList: { requests: 24, bytes: 34_000 },
  wholeAnswer: { requests: 47, bytes: 216_000 },
};

const search = (page: Page) => page.getByRole('dialog').locator('site-search');

/** Opens search on an article and asks a question. Returns every request since the click. */
async function ask(page: Page): Promise<Request[]> {
  await page.goto('./metrics/ces/', { waitUntil: 'networkidle' });
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await search(page).getByRole('combobox').fill('customer effort');
  return requests;
}

async function weigh(requests: readonly Request[]): Promise<number> {
  let bytes = 0;
  for (const request of requests) {
    const response = await request.response();
    const body = (await response?.body()) ?? '';
    bytes += request.url().includes('/pagefind/') && !request.url().endsWith('.js') ? body.length : sent(body);
  }
  return bytes;
}

test('the first list of results costs few requests and few bytes', async ({ page }) => {
  // The texts are asked soon after the names. Without an answer, they take no part.
  await page.route('**/pagefind/**', () => undefined);
  const requests = await ask(page);
  await expect(search(page).getByRole('option').first()).toContainText('Customer Effort Score');
  const answered = requests.filter((request) => !request.url().includes('/pagefind/'));

  expect.soft(answered.length, listed(answered)).toBeLessThanOrEqual(budgets.firstList.requests);
  expect.soft(await weigh(answered), listed(answered)).toBeLessThanOrEqual(budgets.firstList.bytes);
});

test('the whole answer costs few bytes more, and asks no other site', async ({ page, baseURL }) => {
  const requests = await ask(page);
  await expect(search(page).getByRole('status')).toContainText('results for “customer effort”');

  expect.soft(requests.length, listed(requests)).toBeLessThanOrEqual(budgets.wholeAnswer.requests);
  expect.soft(await weigh(requests), listed(requests)).toBeLessThanOrEqual(budgets.wholeAnswer.bytes);
  const { origin } = new URL(baseURL ?? '');
  expect(requests.map((request) => request.url()).filter((address) => new URL(address).origin !== origin)).toEqual([]);
});

function listed(requests: readonly Request[]): string {
  return requests.map((request) => new URL(request.url()).pathname).join('\n');
}
