import type { Page } from '@playwright/test';

/** Lets the browser keep nothing for the site, as some do when the reader says so. From the next page on. */
export async function keepNothing(page: Page) {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Denied', 'SecurityError');
      },
    });
  });
}
