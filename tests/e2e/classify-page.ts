import type { Page } from '@playwright/test';
import { writeAnswers } from '../../src/logic/classify/address.ts';
import { answerName, questions } from '../../src/logic/classify/questions.ts';
import type { FactName, Facts } from '../../src/logic/verdict.ts';

/** A verdict that takes four answers: a promise broke, and each step works. */
export const late = {
  spans: 'several contacts',
  failed: 'the promise',
  steps: 'each works',
  mends: 'several teams',
} as const;
/** Its address. */
export const lateAddress = `./classify/${writeAnswers(late)}`;

/** The sentence that says how far the questions have led. */
export const stand = (page: Page) => page.getByRole('region', { name: 'The verdict so far' }).getByRole('status');

/** The verdict, once there is one. */
export const headline = (page: Page) => page.getByRole('heading', { name: /^A matter of/ });

/** A question with its answers. */
export const question = (page: Page, name: FactName) => page.getByRole('group', { name: questions[name].words });

/** The questions that are asked so far. */
export const asked = (page: Page) => page.locator('fieldset[data-question]:visible');

/** Answers a question as a reader does. */
export async function answer<Name extends FactName>(page: Page, name: Name, value: Facts[Name]) {
  await question(page, name)
    .getByRole('radio', { name: new RegExp(`^${answerName(name, value)}\\b`) })
    .check();
}
