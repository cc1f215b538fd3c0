import { expect, type Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { inQuizOrder } from '../../src/logic/quiz/order.ts';
import { setsOf } from '../../src/logic/quiz/sets.ts';
import { verdictNames, type Judgment } from '../../src/logic/verdict.ts';
import { withoutJavaScript } from './settings.ts';
import { test } from './visitor.ts';

/** A situation as its author wrote it, so that the tests hold whatever the situations say. */
interface Written extends Judgment {
  title: string;
  situation: string;
  difficulty: 'easy' | 'medium' | 'hard';
  facts: Record<string, { words: string }>;
  bestCase: string;
  concepts: string[];
}

const folder = 'src/content/scenarios';
const written = readdirSync(folder).map((file) => ({
  id: file.replace('.yaml', ''),
  data: parse(readFileSync(`${folder}/${file}`, 'utf8')) as Written,
}));
const all = inQuizOrder(written);
const sets = setsOf(all);
const [situations = []] = sets;
const [first, second] = situations as [(typeof situations)[number], (typeof situations)[number]];
const total = situations.length;

const decide = (page: Page) => page.getByRole('button', { name: 'Decide' }).click();
const goOn = (page: Page) => page.getByRole('button', { name: 'Next situation' }).click();

async function answer(page: Page, option: string) {
  await page.getByRole('radio', { name: new RegExp(`^${option}\\b`) }).check();
  await decide(page);
}

const right = (page: Page, { verdict }: Written) => answer(page, verdictNames[verdict]);
const wrong = (page: Page, { verdict }: Written) => answer(page, verdict === 'ux' ? 'CX' : 'UX');
const rightLevel = (page: Page, { level }: Written) => answer(page, level);
const wrongLevel = (page: Page, { level }: Written) => answer(page, level === 'journey' ? 'interaction' : 'journey');
const reason = (page: Page, words: string) => page.getByRole('listitem').filter({ hasText: words });

test.describe('one situation', () => {
  test.beforeEach(({ page }) => page.goto('./quiz/'));

  test('begins with its words, its facts and the first question', async ({ page }) => {
    const { title, situation, facts } = first.data;
    await expect(page.getByRole('heading', { name: title, level: 2 })).toBeVisible();
    await expect(page.getByText(situation)).toBeVisible();
    for (const { words } of Object.values(facts)) await expect(page.getByText(words, { exact: true })).toBeVisible();
    await expect(page.getByRole('group', { name: 'UX, CX or both?' }).getByRole('radio')).toHaveCount(3);
    await expect(page.getByRole('group', { name: 'At which level?' })).toBeHidden();
    await expect(page.getByText(`Situation 1 of ${total}`)).toBeVisible();
  });

  test('tells the verdict, and the reason for every answer, after right answers', async ({ page }) => {
    const { verdict, level, why, levelWhy } = first.data;

    await right(page, first.data);
    await expect(page.getByRole('heading', { name: /^You were right: it is a matter of/ })).toBeVisible();
    for (const words of Object.values(why)) await expect(page.getByText(words)).toBeVisible();
    await expect(reason(page, why[verdict])).toContainText('The verdict');
    await expect(reason(page, why[verdict]).getByText('Your answer')).toBeVisible();
    await expect(page.getByText(levelWhy[level])).toBeHidden();

    await rightLevel(page, first.data);
    await expect(page.getByRole('heading', { name: `You were right: the level is the ${level}.` })).toBeVisible();
    for (const words of Object.values(levelWhy)) await expect(page.getByText(words)).toBeVisible();
    for (const words of Object.values(why)) await expect(page.getByText(words)).toBeVisible();
  });

  test('marks the verdict and the reader’s answer apart after wrong answers', async ({ page }) => {
    const { verdict, why, level, levelWhy } = first.data;
    await wrong(page, first.data);
    await wrongLevel(page, first.data);
    await expect(page.getByRole('heading', { name: /^You chose (UX|CX)\. It is a matter of/ })).toBeVisible();
    await expect(page.getByRole('heading', { name: `The level is the ${level}.` })).toBeVisible();
    await expect(page.getByText('Your answer').and(page.locator(':visible'))).toHaveCount(2);
    for (const words of [why[verdict], levelWhy[level]]) {
      await expect(reason(page, words).getByText('The verdict')).toBeVisible();
      await expect(reason(page, words).getByText('Your answer')).toBeHidden();
    }
  });

  test('ends with the best case for another answer and the concepts behind it', async ({ page }) => {
    await right(page, first.data);
    await expect(page.getByText(first.data.bestCase)).toBeHidden();
    await rightLevel(page, first.data);
    await expect(page.getByText(first.data.bestCase)).toBeVisible();
    const [concept] = first.data.concepts;
    const link = page.locator('situation-quiz').getByRole('link').first();
    await expect(link).toHaveAttribute('href', new RegExp(`/concepts/${concept}/$`));
    await link.click();
    await expect(page).toHaveURL(new RegExp(`/concepts/${concept}/$`));
  });

  test('asks for a choice when there is none, and leads to the first answer', async ({ page }) => {
    const sentence = page.getByText('Choose one of the three first.');
    await decide(page);
    await expect(sentence).toBeVisible();
    await expect(page.getByRole('radio', { name: /^UX/ })).toBeFocused();
    await expect(page.getByRole('radio', { name: /^UX/ })).toHaveAccessibleDescription(
      'Choose one of the three first.',
    );

    await page.getByRole('radio', { name: /^CX/ }).check();
    await expect(sentence).toBeHidden();
    await decide(page);
    await decide(page);
    await expect(page.getByRole('radio', { name: /^interaction/ })).toHaveAccessibleDescription(
      'Choose one of the three first.',
    );
  });

  test('can be skipped, before the verdict and before the level', async ({ page }) => {
    await page.getByRole('button', { name: 'Skip' }).click();
    await expect(page.getByRole('heading', { name: second.data.title, level: 2 })).toBeFocused();
    await expect(page.getByText(`Situation 2 of ${total}`)).toBeVisible();

    await right(page, second.data);
    await page.getByRole('button', { name: 'Skip' }).click();
    await expect(page.getByText(`Situation 3 of ${total}`)).toBeVisible();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  });

  test('moves the focus to the outcome after a decision, and to the title of the next', async ({ page }) => {
    await wrong(page, first.data);
    await expect(page.getByRole('heading', { name: /It is a matter of/ })).toBeFocused();
    await wrongLevel(page, first.data);
    await expect(page.getByRole('heading', { name: /The level is/ })).toBeFocused();
    await expect(page.getByRole('heading', { name: /The level is/ })).toBeInViewport();
    await goOn(page);
    await expect(page.getByRole('heading', { name: second.data.title, level: 2 })).toBeFocused();
    await expect(page.getByRole('heading', { name: second.data.title, level: 2 })).toBeInViewport();
  });

  test('leaves what it has told as it is while it tells more', async ({ page }) => {
    const told = [page.getByRole('heading', { name: first.data.title, level: 2 })];
    for (const [decision, outcome] of [
      [right, /it is a matter of/],
      [rightLevel, /the level is/],
    ] as const) {
      const before = await Promise.all(told.map((heading) => heading.elementHandle()));
      await decision(page, first.data);
      await expect(page.getByRole('heading', { name: outcome })).toBeVisible();
      for (const heading of before) expect(await heading.evaluate((element) => element.isConnected)).toBe(true);
      told.push(page.getByRole('heading', { name: outcome }));
    }
    await goOn(page);
    await expect(page.getByRole('heading', { name: second.data.title, level: 2 })).toBeVisible();
    for (const heading of told) await expect(heading).toBeHidden();
  });

  test('can be judged with the keyboard alone', async ({ page }) => {
    for (const key of ['Tab', 'Enter', 'Tab']) await page.keyboard.press(key);
    // The order, the other sets and the deck come before the first question.
    for (const name of ['Shuffle', 'Other sets', 'Your deck']) {
      await page.keyboard.press('Tab');
      await expect(page.locator(':focus')).toHaveText(name);
    }
    await page.keyboard.press('Tab');
    await expect(page.getByRole('radio', { name: /^UX/ })).toBeFocused();
    await page.keyboard.press('Space');
    await expect(page.getByRole('radio', { name: /^UX/ })).toBeChecked();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: /^CX/ })).toBeChecked();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: /it is a matter of/i })).toBeFocused();

    await page.keyboard.press('Tab');
    await expect(page.getByRole('radio', { name: /^interaction/ })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: /^relationship/ })).toBeChecked();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Decide' })).toBeFocused();
    await page.keyboard.press('Space');
    await expect(page.getByRole('heading', { name: /the level is/i })).toBeFocused();

    for (const _ of first.data.concepts) await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Next situation' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: second.data.title, level: 2 })).toBeFocused();
  });
});

test.describe('how sure the reader is', () => {
  const sure = (page: Page) => page.getByRole('group', { name: /^How sure are you\?/ });

  test.beforeEach(({ page }) => page.goto('./quiz/'));

  test('is asked once for each situation, with the first question', async ({ page }) => {
    await expect(sure(page).getByRole('radio')).toHaveCount(3);
    await sure(page).getByRole('radio', { name: 'certain' }).check();
    await right(page, first.data);
    await expect(sure(page)).toBeHidden();
    await rightLevel(page, first.data);
    await goOn(page);
    await expect(sure(page)).toBeVisible();
    await expect(sure(page).getByRole('radio', { checked: true })).toHaveCount(0);
  });

  test('is no answer: the question still waits for one', async ({ page }) => {
    await sure(page).getByRole('radio', { name: 'guessing' }).check();
    await decide(page);
    await expect(page.getByText('Choose one of the three first.')).toBeVisible();
    await expect(sure(page).getByRole('radio', { name: 'guessing' })).toBeChecked();
  });

  test('is compared with what was right, at the end', async ({ page }) => {
    await sure(page).getByRole('radio', { name: 'certain' }).check();
    await wrong(page, first.data);
    await rightLevel(page, first.data);
    await goOn(page);
    await sure(page).getByRole('radio', { name: 'fairly sure' }).check();
    await right(page, second.data);
    await page.getByRole('button', { name: 'Skip' }).click();
    for (let rest = 2; rest < total; rest++) await page.getByRole('button', { name: 'Skip' }).click();

    const compared = page.getByRole('heading', { name: 'How sure, and how right' }).locator('..');
    await expect(compared.getByRole('paragraph')).toHaveText([
      'The one time you were certain, you were wrong.',
      'The one time you were fairly sure, you were right.',
      'What you were certain of and missed is worth reading first.',
      'So few answers are a hint, not a measure.',
      'Counted on the question of UX or CX, with which you said how sure you were.',
    ]);
    const row = page
      .getByRole('table', { name: 'What you chose' })
      .getByRole('row')
      .filter({ hasText: first.data.title });
    await expect(row.getByRole('cell').first()).toContainText('certain');
  });

  test('may be left out, and then nothing is said of it', async ({ page }) => {
    await right(page, first.data);
    await rightLevel(page, first.data);
    await goOn(page);
    for (let rest = 1; rest < total; rest++) await page.getByRole('button', { name: 'Skip' }).click();
    await expect(page.getByRole('heading', { name: /^You reached/ })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'How sure, and how right' })).toBeHidden();
  });
});

test.describe('a whole run', () => {
  test('ends with the score, what was chosen, what to read again, and a new start', async ({ page }) => {
    await page.goto('./quiz/');
    await right(page, first.data);
    await rightLevel(page, first.data);
    await goOn(page);
    await wrong(page, second.data);
    await wrongLevel(page, second.data);
    await goOn(page);
    for (let rest = 2; rest < total; rest++) await page.getByRole('button', { name: 'Skip' }).click();

    const headline = page.getByRole('heading', { name: /^You reached the verdict and the level in one of/ });
    await expect(headline).toBeFocused();
    await expect(page.getByText(`1 of ${total} right on UX or CX`)).toBeVisible();
    await expect(page.getByText(`1 of ${total} right on the level`)).toBeVisible();
    await expect(page.getByText(`1 of ${total} right on both`)).toBeVisible();
    await expect(page.getByText(`${total - 2} of ${total} skipped`)).toBeVisible();

    const table = page.getByRole('table', { name: 'What you chose' });
    await expect(table.getByRole('row')).toHaveCount(total + 1);
    const rowOf = (title: string) => table.getByRole('row').filter({ hasText: title });
    await expect(rowOf(first.data.title)).toContainText('Both right');
    await expect(rowOf(second.data.title)).toContainText('Both missed');
    await expect(rowOf(second.data.title).getByRole('cell').nth(1)).toContainText(second.data.level);
    await expect(rowOf(second.data.title).getByRole('link')).toHaveAttribute(
      'href',
      new RegExp(`/quiz/${second.id}/$`),
    );
    await expect(rowOf(situations[2]?.data.title ?? '')).toContainText('Skipped');

    await expect(page.getByText('The ideas behind the answers that you missed')).toBeVisible();
    const [concept] = second.data.concepts;
    await expect(page.locator('situation-quiz').locator(`a[href$="/concepts/${concept}/"]`)).toBeVisible();

    await page.getByRole('button', { name: 'Start again' }).click();
    await expect(page.getByRole('heading', { name: first.data.title, level: 2 })).toBeFocused();
    await expect(page.getByText(`Situation 1 of ${total}`)).toBeVisible();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(headline).toBeHidden();
  });

  test('has nothing to review when everything was skipped', async ({ page }) => {
    await page.goto('./quiz/');
    for (const _ of situations) await page.getByRole('button', { name: 'Skip' }).click();
    await expect(page.getByText('Nothing yet: you skipped every situation.')).toBeVisible();
  });

  test('begins with the situation that the address names', async ({ page }) => {
    await page.goto(`./quiz/${second.id}/`);
    await page.getByRole('link', { name: 'Judge situations one by one' }).click();
    await expect(page.getByRole('heading', { name: second.data.title, level: 2 })).toBeVisible();
    await expect(page.getByText(`Situation 1 of ${total}`)).toBeVisible();
  });

  test('goes on to another set, in which no situation comes again', async ({ page }) => {
    await page.goto('./quiz/');
    for (const _ of situations) await page.getByRole('button', { name: 'Skip' }).click();
    await page.getByRole('link', { name: 'Next set' }).click();
    await expect(page).toHaveURL(/\/quiz\/sets\/2\/$/);
    await expect(page.getByRole('heading', { name: sets[1]?.[0]?.data.title ?? '', level: 2 })).toBeVisible();
  });

  test('says so when the address names a situation that is not there, and begins with the first', async ({ page }) => {
    await page.goto('./quiz/?start=%22%5D%3Cb%3E');
    const notice = page.getByText('The link leads to a situation that is not here.');
    await expect(notice).toBeVisible();
    await expect(page.getByRole('heading', { name: first.data.title, level: 2 })).toBeVisible();
    await page.getByRole('button', { name: 'Skip' }).click();
    await expect(notice).toBeHidden();
  });

  test('keeps nothing', async ({ page, context }) => {
    await page.goto('./quiz/');
    await right(page, first.data);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(await context.cookies()).toEqual([]);
  });
});

test.describe('without JavaScript', () => {
  test('the quiz is the list of all situations, from easy to hard', async ({ visit }) => {
    const { page } = await visit('/quiz/', withoutJavaScript);
    const list = page.getByRole('region', { name: 'All situations' });
    await expect(list.getByRole('link')).toHaveText(all.map(({ data }) => data.title));
    await expect(page.getByRole('button', { name: 'Decide' })).toBeHidden();
    await list.getByRole('link', { name: first.data.title }).click();
    await expect(page.getByRole('heading', { name: first.data.title, level: 1 })).toBeVisible();
  });

  for (const { id, data } of situations) {
    test(`“${data.title}” keeps its verdict until it is asked for`, async ({ visit }) => {
      const { page } = await visit(`/quiz/${id}/`, withoutJavaScript);
      await expect(page.getByText(data.situation)).toBeVisible();
      await expect(page.getByRole('radio')).toHaveCount(6);
      await expect(page.getByText('The verdict', { exact: true }).and(page.locator(':visible'))).toHaveCount(0);
      await expect(page.getByText(data.level, { exact: true }).and(page.locator(':visible'))).toHaveCount(1);
      const reasons = [...Object.values(data.why), ...Object.values(data.levelWhy), data.bestCase];
      for (const words of reasons) await expect(page.getByText(words)).toBeHidden();

      await page.getByText('Show the verdict').click();
      await expect(
        page.getByRole('heading', { name: new RegExp(`^A matter of .* at the level of the ${data.level}$`) }),
      ).toBeVisible();
      for (const words of reasons) await expect(page.getByText(words)).toBeVisible();
      await expect(reason(page, data.why[data.verdict]).getByText('The verdict')).toBeVisible();
      await expect(reason(page, data.levelWhy[data.level]).getByText('The verdict')).toBeVisible();
      for (const concept of data.concepts) {
        await expect(page.getByRole('group').locator(`a[href$="/concepts/${concept}/"]`)).toBeVisible();
      }
    });
  }

  test('a choice made before is marked in the verdict', async ({ visit }) => {
    const { page } = await visit(`/quiz/${first.id}/`, withoutJavaScript);
    await page.getByRole('radio', { name: /^CX/ }).check();
    await page.getByText('Show the verdict').click();
    await expect(page.getByText('Your answer').and(page.locator(':visible'))).toHaveCount(1);
    await expect(reason(page, first.data.why.cx).getByText('Your answer')).toBeVisible();
  });

  test('situations lead to the one before and the one after', async ({ visit }) => {
    const { page } = await visit(`/quiz/${first.id}/`, withoutJavaScript);
    const pager = page.getByRole('navigation', { name: 'Situations' });
    await expect(pager.getByRole('link', { name: 'Previous situation' })).toHaveCount(0);
    await pager.getByRole('link', { name: `Next situation ${all[1]?.data.title}` }).click();
    await expect(page.getByRole('heading', { name: all[1]?.data.title ?? '', level: 1 })).toBeVisible();
    await expect(pager.getByRole('link', { name: `Previous situation ${first.data.title}` })).toBeVisible();
  });
});
