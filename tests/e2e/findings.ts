import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { readFileSync } from 'node:fs';

/** The smaller of the two files that axe comes as: each page has to read it. */
const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with a page as it stands, a sentence for each element. */
export async function accessibilityFindings(page: Page): Promise<string[]> {
  await page.evaluate(source);
  // Only what is wrong leaves the browser: the list of all that is right takes longer than to find it.
  return page.evaluate(async (values) => {
    // The script that was evaluated above defines it; no type of the page knows.
    const inPage = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await inPage.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary.replaceAll(/\s+/g, ' ')}`,
      ),
    );
  }, rules);
}
