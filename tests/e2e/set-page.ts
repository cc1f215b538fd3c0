import { expect, type Page } from '@playwright/test';
import { builtPages } from '../site/pages.ts';
import { skip } from './quiz-page.ts';

/** The titles that a set's page lists, in the order in which they are met. */
export function titlesOf(path: string): string[] {
  const set = builtPages().find((page) => page.path === path);
  if (!set) throw new Error(`There is no page at ${path}.`);
  return set.dom.querySelectorAll('section[aria-labelledby="all"] ol a').map(({ textContent }) => textContent.trim());
}

/** A set for the tests. */
export const banking = titlesOf('/quiz/sets/banking/');

/** The title of the situation that is asked. */
export const asked = (page: Page) =>
  page.locator('situation-quiz').getByRole('heading', { level: 2 }).and(page.locator(':visible'));

/** Skips through a quiz, and returns the titles on the way. */
export async function titlesMet(page: Page, count: number): Promise<string[]> {
  const titles: string[] = [];
  for (let at = 1; at <= count; at++) {
    await expect(page.getByText(`Situation ${at} of ${count}`)).toBeVisible();
    titles.push(await asked(page).innerText());
    await skip(page);
  }
  return titles;
}
