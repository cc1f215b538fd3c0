import type { Page } from '@playwright/test';
import MiniSearch from 'minisearch';
import { stemmer } from 'stemmer';
import type { SearchIndex } from '../../src/logic/search/search-index.ts';
import { builtPages, indexFolder } from './built-index.ts';

/** Answers questions with the addresses of its first ten results. */
export type Engine = (queries: readonly string[]) => Promise<string[][]>;

export const engineNames = ['this search', 'plain Pagefind', 'tuned MiniSearch'] as const;

export type EngineName = (typeof engineNames)[number];

/** Every engine, ready for any number of questions: what one question made them fetch, the next need not. */
export async function openEngines(page: Page): Promise<Record<EngineName, Engine>> {
  return {
    'this search': await thisSearch(page),
    'plain Pagefind': await plainPagefind(page),
    'tuned MiniSearch': tunedMiniSearch(),
  };
}

/** The search of the built site, as its page runs it: the page is opened, and stays open. */
export async function thisSearch(page: Page): Promise<Engine> {
  await page.goto('./search/');
  await page.locator('site-search').waitFor();
  return (queries) =>
    page.evaluate(async (queries) => {
      // The class of the element is private to its script; its index is public for this test.
      const search = document.querySelector('site-search') as unknown as { index: SearchIndex };
      const answers: string[][] = [];
      for (const words of queries) {
        const filters = { type: [], level: [], touchpoint: [], evidence: [] };
        const findings = await search.index.search({ words, literally: false, filters });
        answers.push((await findings.read(0, 10)).map(({ address }) => address));
      }
      return answers;
    }, queries);
}

/** Pagefind by itself with its own settings, on the same index and the open page: pages, terms, and other names as metadata. */
async function plainPagefind(page: Page): Promise<Engine> {
  const script = `/${indexFolder().replace(/^dist\//, '')}pagefind/pagefind.js`;
  const engine = await page.evaluateHandle(async (script) => {
    const { createInstance } = (await import(script)) as {
      createInstance: (options: object) => {
        search(words: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
      };
    };
    // Without the worker, which the site leaves out, and with the root for addresses; the answers are the same.
    return createInstance({ noWorker: true, baseUrl: '/' });
  }, script);
  return (queries) =>
    engine.evaluate(async (pagefind, queries) => {
      const answers: string[][] = [];
      for (const query of queries) {
        const { results } = await pagefind.search(query);
        const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
        answers.push(pages.map(({ url }) => url));
      }
      return answers;
    }, queries);
}

/** MiniSearch over the whole texts, tuned as one does: stems, beginnings, a fifth of the letters wrong, names weighing more. */
function tunedMiniSearch(): Engine {
  const processTerm = (term: string) => stemmer(term.toLowerCase());
  const index = new MiniSearch<{ id: string }>({
    fields: ['title', 'aliases', 'asked', 'headings', 'summary', 'text'],
    processTerm,
    searchOptions: {
      processTerm,
      prefix: true,
      fuzzy: 0.2,
      boost: { title: 5, aliases: 4, asked: 3, headings: 2, summary: 1.5 },
    },
  });
  index.addAll(
    builtPages().map(({ address, title, aliases, asked, headings, summary, text }) => ({
      id: address,
      title,
      aliases: aliases.join(' . '),
      asked: asked.join(' . '),
      headings: headings.map((heading) => heading.text).join(' . '),
      summary,
      text,
    })),
  );
  return (queries) =>
    Promise.resolve(
      queries.map((query) =>
        index
          .search(query)
          .slice(0, 10)
          .map(({ id }) => String(id)),
      ),
    );
}
