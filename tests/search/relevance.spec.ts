import { expect, test as base } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { openEngines, type Engine, type EngineName } from './engines.ts';
import { evaluate, meanReciprocalRank, report, zeroRate, type Evaluation } from './evaluation.ts';
import { readJudged, type Judged } from './judged.ts';
import { askings, knownItems } from './known-items.ts';

/* Whether search finds what people look for, in the browser, on the built site: `npm run search:eval` prints the tables. */

type Engines = Readonly<Record<EngineName, Engine>>;

/* Opened once: each test would otherwise fetch most of the index, and index all texts, again. */
const test = base.extend<object, { engines: Engines }>({
  engines: [
    async ({ browser }, use, { project }) => {
      const { baseURL = '' } = project.use;
      const page = await browser.newPage({ baseURL });
      await use(await openEngines(page));
      await page.close();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
});

/* One after the other, in one worker, so that they share the engines. */
test.describe.configure({ mode: 'default' });

/** The least mean reciprocal rank of each class, on queries that nobody tunes on. */
const floors = {
  exact: 0.95,
  stem: 0.95,
  prefix: 0.95,
  typo: 0.88,
  synonym: 0.85,
  acronym: 0.85,
  natural: 0.78,
  question: 0.72,
  phrase: 0.88,
};

async function evaluated(title: string, judged: readonly Judged[], engines: Engines): Promise<Evaluation> {
  const evaluation = await evaluate(judged, engines);
  mkdirSync('test-results/search-relevance', { recursive: true });
  const file = `${title.toLowerCase().replaceAll(' ', '-')}.md`;
  writeFileSync(`test-results/search-relevance/${file}`, report(title, evaluation));
  return evaluation;
}

test('the checking half is answered well, and better than by other engines', async ({ engines }) => {
  test.setTimeout(300_000);
  const evaluation = await evaluated('Checking half', readJudged('checking'), engines);
  const ours = meanReciprocalRank(evaluation, 'this search');
  expect(ours).toBeGreaterThanOrEqual(0.85);
  expect(ours - meanReciprocalRank(evaluation, 'plain Pagefind')).toBeGreaterThanOrEqual(0.15);
  expect(ours - meanReciprocalRank(evaluation, 'tuned MiniSearch')).toBeGreaterThanOrEqual(0.05);
  for (const [ofClass, floor] of Object.entries(floors)) {
    expect(meanReciprocalRank(evaluation, 'this search', ofClass), ofClass).toBeGreaterThanOrEqual(floor);
  }
  expect(zeroRate(evaluation, 'this search')).toBeLessThanOrEqual(0.02);
  expect(zeroRate(evaluation, 'this search', 'nonsense')).toBeGreaterThanOrEqual(0.9);
});

test('the tuning half is answered no worse', async ({ engines }) => {
  test.setTimeout(300_000);
  const evaluation = await evaluated('Tuning half', readJudged('tuning'), engines);
  expect(meanReciprocalRank(evaluation, 'this search')).toBeGreaterThanOrEqual(0.85);
});

test('a page is found by what the site itself calls it', async ({ engines }) => {
  test.setTimeout(300_000);
  const evaluation = await evaluated('Known items', knownItems(), engines);
  for (const asking of askings) {
    expect(meanReciprocalRank(evaluation, 'this search', asking), asking).toBeGreaterThan(
      meanReciprocalRank(evaluation, 'tuned MiniSearch', asking),
    );
  }
});
