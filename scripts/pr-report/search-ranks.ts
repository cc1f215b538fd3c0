import type { Browser } from '@playwright/test';
import type { SearchChanges } from '../../src/logic/report/report.ts';
import { thisSearch } from '../../tests/search/engines.ts';
import { readJudged } from '../../tests/search/judged.ts';
import { mean, reciprocalRank } from '../../tests/search/measures.ts';

/**
 * Asks the search of both sites the judged questions that it is tuned on. The other half of the judged set stays
 * unseen, since what is seen is tuned on; its floors are held by the tests.
 *
 * @param before the address of the home page of one site, `after` that of the other
 * @param moved the new addresses of pages by their old ones: a page that moved is still the answer
 */
export async function compareRanks(
  browser: Browser,
  before: string,
  after: string,
  moved: ReadonlyMap<string, string>,
): Promise<SearchChanges> {
  const judged = readJudged('tuning').filter((one) => one.class !== 'nonsense');
  const ask = async (address: string) => {
    const page = await browser.newPage({ baseURL: address });
    const search = await thisSearch(page);
    const answers = await search(judged.map(({ query }) => query));
    await page.close();
    return judged.map((one, index) => {
      const addresses = answers[index]?.map((found) => moved.get(found) ?? found) ?? [];
      return reciprocalRank(one, addresses);
    });
  };
  const [earlier, later] = [await ask(before), await ask(after)];
  return {
    asked: judged.length,
    before: mean(earlier),
    after: mean(later),
    changed: judged
      .map(({ query }, index) => ({ query, before: placeOf(earlier[index]), after: placeOf(later[index]) }))
      .filter((change) => change.before !== change.after),
  };
}

function placeOf(reciprocal = 0): number {
  return reciprocal === 0 ? 0 : Math.round(1 / reciprocal);
}
