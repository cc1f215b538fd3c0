import { expect, type Page } from '@playwright/test';

/** The parts of a calculator’s page. */
export const figure = (page: Page) => page.locator('output strong');
export const missing = (page: Page) => page.locator('[data-part="missing"]');
export const done = (page: Page) => page.locator('[data-part="done"]');

/** Waits until a calculator calculates. */
export const ready = (page: Page) => expect(page.locator('metric-calculator')).toHaveAttribute('data-ready');

/** Opens a calculator and waits until it calculates. */
export async function openCalculator(page: Page, address = '/bench/nps/') {
  await page.goto(`.${address}`);
  await ready(page);
}
