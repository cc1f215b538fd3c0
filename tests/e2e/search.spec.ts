import { expect, test, type Page } from '@playwright/test';

const field = (page: Page) => page.locator('site-search').getByRole('combobox', { name: 'Search' });
const status = (page: Page) => page.locator('site-search').getByRole('status');
const results = (page: Page) => page.locator('site-search').getByRole('option');
const opener = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'Search' });

test.describe('on the search page', () => {
  test('typing finds pages, says how many, and shows the section in which the words stand', async ({ page }) => {
    await page.goto('./search/');
    await field(page).fill('effort');
    await expect(status(page)).toHaveText(/\d+ results for “effort”/);
    const first = results(page).first();
    await expect(first).toContainText('Customer Effort Score');
    await expect(first.locator('mark').first()).toHaveText(/effort/i);
    const section = results(page).nth(1);
    await expect(section).toContainText(/^In .+: .*effort/i);
    await section.click();
    await expect(page).toHaveURL(/\/metrics\/ces\/#/);
  });

  test('another name finds the page and is given as the reason', async ({ page }) => {
    await page.goto('./search/?q=NPS');
    await expect(results(page).first()).toContainText('Also called NPS');
  });

  test('a term of the glossary shows its definition at once', async ({ page }) => {
    await page.goto('./search/?q=churn&type=Term');
    await expect(page.locator('site-search')).toContainText(/Churn: The share of the customers/);
    await page.locator('site-search').getByRole('link', { name: 'Churn', exact: true }).click();
    await expect(page).toHaveURL(/\/glossary\/#churn$/);
  });

  test('filters narrow the results, say what they would show, and stand in the address', async ({ page }) => {
    await page.goto('./search/?q=customer');
    await expect(status(page)).toContainText('results for');
    const all = Number.parseInt(await status(page).innerText());

    const metrics = page.getByRole('checkbox', { name: /^Metrics/ });
    const promised = Number.parseInt((await metrics.locator('..').innerText()).replace(/\D/g, ''));
    await metrics.check();
    await expect(status(page)).toContainText(`${promised} results for “customer”`);
    expect(promised).toBeLessThan(all);
    await expect(page).toHaveURL(/\?q=customer&type=Metric$/);

    await page.getByRole('checkbox', { name: /^relationship/ }).check();
    await expect(page).toHaveURL(/\?q=customer&type=Metric&level=relationship$/);
    await expect(status(page)).not.toContainText(`${promised} results for “customer”`);
    await expect(results(page).first()).toContainText('Metric');
  });

  test('an address can be shared: words and filters come back', async ({ page }) => {
    await page.goto('./search/?q=customer&type=Metric&level=journey&type=Nonsense&evidence=study');
    await expect(field(page)).toHaveValue('customer');
    await expect(page.getByRole('checkbox', { name: /^Metrics/ })).toBeChecked();
    await expect(page.getByRole('checkbox', { name: /^journey/ })).toBeChecked();
    await expect(page.getByRole('checkbox', { name: /^Studies/ })).toBeChecked();
    await expect(page.getByRole('checkbox', { name: /^Studies/ })).toBeInViewport();
    await expect(status(page)).toContainText('for “customer”');
  });

  test('Back returns to the question that was sent, and to the results after a visit', async ({ page }) => {
    await page.goto('./search/');
    await field(page).fill('churn');
    await field(page).press('Enter');
    await expect(page).toHaveURL(/\?q=churn$/);
    await field(page).fill('delivery');
    await expect(page).toHaveURL(/\?q=delivery$/);
    await expect(status(page)).toContainText('for “delivery”');
    await results(page).first().click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Search');

    await page.goBack();
    await expect(field(page)).toHaveValue('delivery');
    await expect(status(page)).toContainText('for “delivery”');
    await page.goBack();
    await expect(field(page)).toHaveValue('churn');
    await expect(status(page)).toContainText('for “churn”');
  });

  test('further results come on demand and take the focus', async ({ page }) => {
    await page.goto('./search/?q=customer');
    await expect(page.getByRole('button', { name: /^Show/ })).toBeVisible();
    const shown = await results(page).count();
    await page.getByRole('button', { name: /^Show/ }).click();
    await expect(results(page).nth(shown)).toBeFocused();
  });

  test('a word that no page contains is said to be missing, alone or among others', async ({ page }) => {
    await page.goto('./search/?q=customer+qwertzuiop');
    await expect(status(page)).toContainText(/No page contains “qwertzuiop”. \d+ results for “customer qwertzuiop”/);
    await field(page).fill('qwertzuiop');
    await expect(status(page)).toContainText('No page contains “qwertzuiop”.');
    await expect(results(page)).toHaveCount(0);
  });

  test('a typing error is corrected, and what was typed can be meant', async ({ page }) => {
    await page.goto('./search/');
    await field(page).fill('custmer jorney');
    await expect(page.getByText('Showing results for customer journey.')).toBeVisible();
    await expect(status(page)).toContainText('for “customer journey”');
    await page.getByRole('link', { name: 'Search instead for “custmer jorney”' }).click();
    await expect(status(page)).toContainText('No page contains “custmer jorney”.');
    await expect(page).toHaveURL(/\?q=custmer\+jorney&literally=$/);
    await page.reload();
    await expect(status(page)).toContainText('No page contains “custmer jorney”.');
    await field(page).fill('custmer jorneys');
    await expect(page.getByText('Showing results for customer journey')).toBeVisible();
  });

  test('where nothing is found, ways on are offered: near names, places to start, a proposal', async ({ page }) => {
    await page.goto('./search/?q=jurnalistic');
    await expect(status(page)).toContainText('No page contains “jurnalistic”.');
    await expect(page.locator('site-search').getByRole('link', { name: 'metrics' })).toBeVisible();
    const proposal = page.getByRole('link', { name: 'Propose “jurnalistic”' });
    await expect(proposal).toHaveAttribute('href', /\/issues\/new\?title=Term%3A\+jurnalistic&body=/);
    await expect(page.getByText('nothing is sent until you send it')).toBeVisible();
  });

  test('filters that leave nothing can be taken away at once', async ({ page }) => {
    await page.goto('./search/?q=churn&type=Path&level=interaction&evidence=news');
    await expect(status(page)).toContainText('No page within these filters contains “churn”.');
    await page.getByRole('link', { name: 'Search without filters' }).click();
    await expect(page).toHaveURL(/\?q=churn$/);
    await expect(status(page)).toContainText('results for “churn”');
  });

  test('without words, filters browse', async ({ page }) => {
    await page.goto('./search/');
    await expect(page.getByRole('checkbox', { name: /^Metrics \d+/ })).toBeAttached();
    await page.getByText('Contact and evidence').click();
    await page.getByRole('checkbox', { name: /^Delivery/ }).check();
    await expect(status(page)).toHaveText(/^\d+ results$/);
    await expect(page).toHaveURL(/\?touchpoint=Delivery$/);
    await expect(results(page).first()).toBeVisible();
  });

  test('a quoted text is found as it stands', async ({ page }) => {
    await page.goto(`./search/?q=${encodeURIComponent('"moment of truth"')}`);
    await expect(results(page).first()).toContainText('Moment of truth');
    await field(page).fill('"truth of moment"');
    await expect(status(page)).toContainText('No page contains “truth of moment”.');
  });

  test('emptying the field empties the results and the address', async ({ page }) => {
    await page.goto('./search/?q=churn');
    await expect(results(page)).not.toHaveCount(0);
    await field(page).fill('');
    await expect(results(page)).toHaveCount(0);
    await expect(page).toHaveURL(/\/search\/$/);
  });
});

test.describe('input that means harm', () => {
  for (const { name, words } of [
    { name: 'markup', words: '<img src=x onerror="document.title=1"><script>document.title=1</script>' },
    { name: 'an attribute', words: '" onfocus="document.title=1" autofocus="' },
    { name: '10,000 characters', words: 'x'.repeat(10_000) },
    { name: 'control characters', words: '\u0000\u202E\u200B\u0007effort' },
    { name: 'signs only', words: '%%% ((( [[[ \\\\ "' },
  ]) {
    test(`${name} is shown as text and does nothing`, async ({ page }) => {
      const problems: string[] = [];
      page.on('pageerror', ({ message }) => problems.push(message));
      page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
      // A server refuses an address this long: in it, the question is shorter.
      await page.goto(`./search/?q=${encodeURIComponent(words.slice(0, 5000))}`);
      await expect(status(page)).toContainText(/“/);
      await field(page).evaluate((input: HTMLInputElement, value) => {
        input.value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }, words);
      await expect(status(page)).toContainText(/No page|result/);
      await expect(page).toHaveTitle(/^Search/);
      await expect(page.locator('site-search').locator('img, script, [onerror], [onfocus]')).toHaveCount(0);
      expect(problems).toEqual([]);
    });
  }
});

test.describe('the dialog', () => {
  test('opens with a slash, moves through the results with arrows, and closes with Escape', async ({ page }) => {
    await page.goto('./metrics/nps/');
    await opener(page).focus();
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await expect(dialog).toBeVisible();
    await expect(field(page)).toBeFocused();

    await page.keyboard.type('effort');
    await expect(dialog.getByRole('status')).toContainText('results for “effort”');
    await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
    const chosen = results(page).and(page.locator('[aria-selected=true]'));
    await page.keyboard.press('ArrowDown');
    await expect(results(page).first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(results(page).nth(1)).toHaveAttribute('aria-selected', 'true');
    const id = await results(page).nth(1).getAttribute('id');
    await expect(field(page)).toHaveAttribute('aria-activedescendant', id ?? '');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(chosen).toHaveCount(0);
    await page.keyboard.press('ArrowUp');
    await expect(results(page).last()).toHaveAttribute('aria-selected', 'true');
    await expect(field(page)).toBeFocused();

    await page.keyboard.press('Escape');
    await expect(chosen).toHaveCount(0);
    await expect(dialog).toBeVisible();

    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(opener(page)).toBeFocused();
    await expect(page).toHaveURL(/\/metrics\/nps\/$/);
  });

  test('opens with Ctrl and K, and Enter opens the first result', async ({ page }) => {
    await page.goto('./');
    await page.keyboard.press('Control+k');
    await field(page).fill('CES');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/metrics\/ces\/$/);
  });

  test('Enter opens the result that the arrow keys chose', async ({ page }) => {
    await page.goto('./');
    await page.keyboard.press('Control+k');
    await field(page).fill('CES');
    await expect(status(page)).toContainText('for “CES”');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const address = await results(page)
      .nth(1)
      .evaluate((option: HTMLAnchorElement) => option.href);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(address);
  });

  test('opens from the header, and leads to all results on the search page', async ({ page }) => {
    await page.goto('./metrics/nps/');
    await opener(page).click();
    await field(page).fill('customer');
    await page
      .getByRole('dialog')
      .getByRole('link', { name: /^All \d+ results$/ })
      .click();
    await expect(page).toHaveURL(/\/search\/\?q=customer$/);
    await expect(status(page)).toContainText('for “customer”');
  });

  test('closes by its button and by a click beside it', async ({ page }) => {
    await page.goto('./metrics/nps/');
    const dialog = page.getByRole('dialog');
    await opener(page).click();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toBeHidden();
    await opener(page).click();
    await expect(dialog).toBeVisible();
    await page.mouse.click(5, 300);
    await expect(dialog).toBeHidden();
  });

  test('a slash typed into a field is a slash', async ({ page }) => {
    await page.goto('./search/');
    await field(page).focus();
    await page.keyboard.type('a/b');
    await expect(field(page)).toHaveValue('a/b');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('with a modifier key, the opener stays a link', async ({ page, context }) => {
    await page.goto('./metrics/nps/');
    const [opened] = await Promise.all([
      context.waitForEvent('page'),
      opener(page).click({ modifiers: ['ControlOrMeta'] }),
    ]);
    await expect(opened).toHaveURL(/\/search\/$/);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('where the search page cannot be fetched, the link is followed', async ({ page }) => {
    await page.goto('./metrics/nps/');
    await page.route('**/search/field/', (route) => route.abort());
    await opener(page).click();
    await expect(page).toHaveURL(/\/search\/$/);
  });
});

test.describe('when search cannot work', () => {
  test('a missing index is said, with the way to the list of all pages', async ({ page }) => {
    await page.route('**/search-index/**', (route) => route.abort());
    await page.goto('./search/?q=effort');
    await expect(status(page)).toHaveText('Search could not be loaded.');
    await expect(page.getByText('Check the connection and reload the page')).toBeVisible();
    await page.locator('site-search').getByRole('link', { name: 'list of all pages, A–Z' }).click();
    await expect(page.getByRole('heading', { name: 'All pages, A–Z' })).toBeInViewport();
    await expect(page).toHaveURL(/\?q=effort#a-z$/);
  });

  const onlyNames = 'Only titles, names and headings were searched: the texts could not be loaded.';

  test('a browser without WebAssembly still finds names, and says what is missing', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(window, 'WebAssembly', { value: undefined }));
    await page.goto('./search/?q=effort');
    await expect(page.getByText(onlyNames)).toBeVisible();
    await expect(results(page).first()).toContainText('Customer Effort Score');
  });

  test('under a policy that forbids WebAssembly, the same', async ({ page }) => {
    await page.route('**/search/?q=effort', async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-security-policy': "script-src 'self'" };
      await route.fulfill({ response, headers });
    });
    await page.goto('./search/?q=effort');
    await expect(page.getByText(onlyNames)).toBeVisible();
    await expect(results(page).first()).toContainText('Customer Effort Score');
  });

  test('a tab that is older than the release on the server goes on with what it has, and says what to do', async ({
    page,
  }) => {
    await page.goto('./search/?q=effort');
    await expect(status(page)).toContainText('results for “effort”');
    await page.route('**/search-index/**', (route) => route.fulfill({ status: 404, body: 'Not found' }));
    await field(page).fill('effort score');
    await expect(results(page).first()).toContainText('Customer Effort Score');
    await field(page).fill('zeal');
    await expect(status(page)).toHaveText('Search could not be loaded.');
    await expect(page.getByText('the site may have been published anew since you opened it')).toBeVisible();
  });

  for (const { when, response } of [
    { when: 'is gone', response: { status: 404, body: 'Not found' } },
    { when: 'is cut off', response: { status: 200, body: '{"pages": 500, "firstWo' } },
    { when: 'is another file', response: { status: 200, body: '<!doctype html><title>Login</title>' } },
  ]) {
    test(`a file of the index that ${when} is no empty answer`, async ({ page }) => {
      await page.route('**/search-index/*/head.json', (route) => route.fulfill(response));
      await page.goto('./search/?q=effort');
      await expect(status(page)).toHaveText('Search could not be loaded.');
      await page.unroute('**/search-index/*/head.json');
      await field(page).fill('churn');
      await expect(status(page)).toContainText('for “churn”');
    });
  }

  test('an index of texts that comes back is used at the next question', async ({ page }) => {
    await page.route('**/pagefind/pagefind-entry.json**', (route) => route.abort());
    await page.goto('./search/?q=effort');
    await expect(page.getByText(onlyNames)).toBeVisible();
    await page.unroute('**/pagefind/pagefind-entry.json**');
    await field(page).fill('churn');
    await expect(status(page)).toContainText('for “churn”');
    await expect(page.getByText(onlyNames)).toBeHidden();
  });

  test('a lost connection is not taken for a word that no page contains', async ({ page, context }) => {
    await page.goto('./search/?q=effort');
    await expect(status(page)).toContainText('for “effort”');
    await context.setOffline(true);
    await field(page).fill('zebra crossing');
    await expect(status(page)).toHaveText('Search could not be loaded.');
    await context.setOffline(false);
    await field(page).fill('delivery');
    await expect(status(page)).toContainText('for “delivery”');
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('the link in the header leads to a list of all pages', async ({ page }) => {
      await page.goto('./metrics/nps/');
      await opener(page).click();
      await expect(page).toHaveURL(/\/search\/$/);
      await expect(page.locator('noscript p')).toBeVisible();
      await expect(field(page)).toBeHidden();
      await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'C', exact: true }).click();
      await expect(page).toHaveURL(/#letter-c$/);
      await page.getByRole('link', { name: 'Customer Effort Score', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Customer Effort Score');
    });
  });
});

test.describe('an address that leads nowhere', () => {
  test('searches for the words of the address', async ({ page }) => {
    const response = await page.goto('./metrics/customer-effort-skore/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
    await expect(field(page)).toHaveValue('customer effort skore');
    await expect(results(page).first()).toContainText('Customer Effort Score');
    await field(page).press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=customer\+effort\+skore$/);
  });

  test('cannot bring markup into the page', async ({ page }) => {
    await page.goto('./%3Cimg%20src=x%20onerror=document.title=1%3E');
    await expect(field(page)).toHaveValue('img src x onerror document title 1');
    await expect(status(page)).not.toBeEmpty();
    await expect(page.locator('main img')).toHaveCount(0);
    await expect(page).toHaveTitle(/^Page not found/);
  });
});

test.describe('the key that opens search', () => {
  test('can be turned off on the search page, and on again', async ({ page }) => {
    await page.goto('./search/');
    const choice = page.getByRole('checkbox', { name: /key on every page/ });
    await expect(choice).toBeChecked();
    await choice.uncheck();

    await page.goto('./about/');
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog', { name: 'Search' })).toBeHidden();
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();

    await page.goto('./search/');
    await expect(choice).not.toBeChecked();
    await choice.check();
    await page.goto('./about/');
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
  });

  test('says so where the browser keeps nothing', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new Error('refused');
      };
    });
    await page.goto('./search/');
    await page.getByRole('checkbox', { name: /key on every page/ }).uncheck();
    await expect(page.getByText('This browser keeps nothing for this site')).toBeVisible();
  });
});
