import type { Page } from '@playwright/test';
import { setsOf } from '../../src/logic/quiz/sets.ts';
import { verdictNames } from '../../src/logic/verdict.ts';
import { writtenSituations, type Written } from '../written-situations.ts';

type Situations = typeof writtenSituations;
type Situation = Situations[number];

/** The mixed sets, the first of which is the quiz itself. */
export const mixedSets: Situations[] = setsOf(writtenSituations);

/** The situations of the quiz. */
export const [situations = []] = mixedSets;
export const [first, second, third] = situations as [Situation, Situation, Situation];

/** Decides for what is chosen, if anything is. */
export const decide = (page: Page) => page.getByRole('button', { name: 'Decide' }).click();

/** Goes on once both questions are answered. */
export const goOn = (page: Page) => page.getByRole('button', { name: 'Next situation' }).click();

/** Leaves the open question unanswered. */
export const skip = (page: Page) => page.getByRole('button', { name: 'Skip' }).click();

/** Skips situation by situation until the quiz ends. */
export async function skipTheRest(page: Page) {
  while (await page.getByRole('button', { name: 'Skip' }).isVisible()) await skip(page);
}

/** Chooses an answer, says how sure if that is asked for, and decides. */
async function answer(page: Page, option: string, confidence?: string) {
  await page.getByRole('radio', { name: new RegExp(`^${option}\\b`) }).check();
  if (confidence) await page.getByRole('radio', { name: confidence }).check();
  await decide(page);
}

/** Answers one question, rightly or not. */
export const rightVerdict = (page: Page, { verdict }: Written, confidence?: string) =>
  answer(page, verdictNames[verdict], confidence);
export const wrongVerdict = (page: Page, { verdict }: Written, confidence?: string) =>
  answer(page, verdict === 'ux' ? 'CX' : 'UX', confidence);
export const rightLevel = (page: Page, { level }: Written) => answer(page, level);
export const wrongLevel = (page: Page, { level }: Written) =>
  answer(page, level === 'journey' ? 'interaction' : 'journey');

/** Answers both questions rightly. */
export async function answerRight(page: Page, situation: Written, confidence?: string) {
  await rightVerdict(page, situation, confidence);
  await rightLevel(page, situation);
}

/** Misses the verdict, and finds the level. */
export async function answerWrong(page: Page, situation: Written, confidence?: string) {
  await wrongVerdict(page, situation, confidence);
  await rightLevel(page, situation);
}

/** The row of a list in which certain words stand. */
export const reason = (page: Page, words: string) => page.getByRole('listitem').filter({ hasText: words });
