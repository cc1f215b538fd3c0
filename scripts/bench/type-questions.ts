import type { Browser } from '@playwright/test';
import type { SearchIndex } from '../../src/logic/search/search-index.ts';

/** How long the answers from names alone took, in milliseconds, one for each keystroke that has results. */
export interface Typed {
  /** From the event of the field until the list had changed. */
  toList: number[];
  /** The search alone, without the list. */
  core: number[];
}

/** Types questions letter by letter: once to get the files, and once more to take the time. */
export async function typeQuestions(browser: Browser, address: string, questions: readonly string[]): Promise<Typed> {
  const page = await browser.newPage();
  try {
    await page.goto(address);
    await page.locator('[data-search-opener]').click();
    await page.locator('dialog[open] site-search').waitFor();
    return await page.evaluate(async (questions) => {
      const search = document.querySelector<HTMLElement & { index: SearchIndex }>('dialog[open] site-search');
      const field = search?.querySelector<HTMLInputElement>('[name=q]');
      const list = search?.querySelector('[role=listbox]');
      if (!search || !field || !list) throw new Error('The dialog has no field or no list.');

      const { index } = search;
      const atOnce = index.atOnce.bind(index);
      let nothing: () => void = () => undefined;
      index.atOnce = async (query) => {
        const findings = await atOnce(query);
        // Without results, the list is left as it is, and nothing is to be waited for.
        if (findings.total === 0) nothing();
        return findings;
      };

      const press = (words: string) =>
        new Promise<number | undefined>((done, fail) => {
          const late = setTimeout(() => fail(new Error(`No answer to “${words}”.`)), 60_000);
          const observer = new MutationObserver(() => {
            done(performance.now() - start);
            clearTimeout(late);
            observer.disconnect();
          });
          observer.observe(list, { childList: true });
          nothing = () => {
            clearTimeout(late);
            observer.disconnect();
            done(undefined);
          };
          field.value = words;
          const start = performance.now();
          field.dispatchEvent(new Event('input', { bubbles: true }));
        });
      const letters = questions.flatMap((question) => [...question].map((_, end) => question.slice(0, end + 1)));
      const typeAll = async () => {
        const times: (number | undefined)[] = [];
        for (const words of letters) {
          times.push(await press(words));
          await new Promise(requestAnimationFrame);
        }
        return times;
      };

      await typeAll();
      const toList = await typeAll();
      const core: number[] = [];
      const filters = { type: [], level: [], touchpoint: [], evidence: [] };
      for (const [place, words] of letters.entries()) {
        const start = performance.now();
        await atOnce({ words: words.trim(), literally: false, filters });
        if (toList[place] !== undefined) core.push(performance.now() - start);
      }
      return { toList: toList.filter((ms) => ms !== undefined), core };
    }, questions);
  } finally {
    await page.close();
  }
}
