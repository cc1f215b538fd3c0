import { hitOf, holdsWord, isNamed, type PagefindPage } from '../../logic/search/pagefind-hit.ts';
import type { Counts, Findings, SearchIndex } from '../../logic/search/search-index.ts';
import type { SearchQuery } from '../../logic/search/search-query.ts';
import { wordsIn } from '../../logic/search/words.ts';

/** What is used of Pagefind's own script. */
interface PagefindScript {
  createInstance: (options: object) => PagefindInstance;
}

interface PagefindInstance {
  /** Fetches all filters; without them an answer has no counts. */
  filters(): Promise<unknown>;
  search(words: string | null, options: { filters: Filters }): Promise<PagefindAnswer>;
}

interface PagefindAnswer {
  results: readonly PagefindResult[];
  filters: Readonly<Record<string, Counts>>;
}

interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<PagefindPage>;
}

type Filters = Readonly<Record<string, { any: readonly string[] }>>;

const options = {
  // The index is small: a worker would only be one more file to wait for. The build leaves it out.
  noWorker: true,
  // A name weighs more than a mention. Kind and levels are for display, and are filters already.
  ranking: { metaWeights: { title: 5, aliases: 5, summary: 1.5, type: 0, levels: 0 } },
};

/** A source proves what a page explains: between the two, the page comes first. */
const weightOfSources = 0.4;

/** In so many of the best pages each word of a question is looked for before it is thought to be missing. */
const pagesLookedAt = 6;

/** As many words of a question are looked up one by one as a question usually has. */
const wordsLookedUp = 8;

/** The index that the build wrote with Pagefind, by the address of its script. A failed start is tried again. */
export function pagefindIndex(address: string): SearchIndex {
  let started: Promise<PagefindInstance> | undefined;
  const startAnew = (problem: unknown) => {
    started = undefined;
    throw problem;
  };
  const start = () => (started ??= begin(address).catch(startAnew));

  return {
    async load() {
      await start();
    },
    async search(asked) {
      const pagefind = await start();
      const first = await ask(pagefind, asked);
      // Pagefind keeps quiet about a part of the index that it could not fetch, and never asks for it again.
      if (first.results.length === 0 && !navigator.onLine) return startAnew(new Error('There is no connection.'));

      const missing = await missingWords(pagefind, asked.words, first.results);
      if (missing.length === 0) return findings(asked, first, []);
      const query = { ...asked, words: without(asked.words, missing) };
      return query.words === '' ? findings(asked, nothing, []) : findings(query, await ask(pagefind, query), missing);
    },
  };
}

async function begin(address: string): Promise<PagefindInstance> {
  const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindScript;
  const instance = createInstance(options);
  await instance.filters();
  return instance;
}

/** What Pagefind answers: the results, the best first, and how many pages each filter would show. */
interface Answer {
  results: readonly PagefindResult[];
  counts: Findings['counts'];
}

const nothing: Answer = { results: [], counts: { type: {}, level: {} } };

async function ask(pagefind: PagefindInstance, { words, types, levels }: SearchQuery): Promise<Answer> {
  const find = (filters: Filters) => pagefind.search(words || null, { filters });
  const ofTypes = anyOf('type', types);
  const ofLevels = anyOf('level', levels);
  const found = await find({ ...ofTypes, ...ofLevels });
  // A filter counts what it would show beside the others of its kind, not within them.
  const byType = types.length > 0 ? await find(ofLevels) : found;
  const byLevel = levels.length > 0 ? await find(ofTypes) : found;
  const sources = new Set((await find(anyOf('type', ['Source']))).results.map(({ id }) => id));
  const weight = ({ id, score }: PagefindResult) => score * (sources.has(id) ? weightOfSources : 1);
  return {
    results: await namedFirst(
      [...found.results].sort((a, b) => weight(b) - weight(a)),
      words,
    ),
    counts: { type: byType.filters['type'] ?? {}, level: byLevel.filters['level'] ?? {} },
  };
}

function findings(query: SearchQuery, { results, counts }: Answer, missing: readonly string[]): Findings {
  return {
    query,
    missing,
    counts,
    total: results.length,
    read: (from, to) => Promise.all(results.slice(from, to).map(async ({ data }) => hitOf(await data(), query.words))),
  };
}

/** Of the best pages, those that the question names come first: "CES" is an article before it is a word in others. */
async function namedFirst(results: Answer['results'], words: string): Promise<Answer['results']> {
  const best = results.slice(0, pagesLookedAt);
  const isNamedHere = await Promise.all(best.map(async ({ data }) => isNamed(await data(), words)));
  const named = best.filter((_, index) => isNamedHere[index]);
  return [...named, ...results.filter((result) => !named.includes(result))];
}

/**
 * The words of a question that no page contains. Mostly the best pages show that there are none;
 * only a word that is in none of them is looked up by itself. One after the other, because
 * Pagefind hands out one object for a page, whatever the question.
 */
async function missingWords(pagefind: PagefindInstance, words: string, results: Answer['results']): Promise<string[]> {
  const pages = await Promise.all(results.slice(0, pagesLookedAt).map(({ data }) => data()));
  const doubtful = wordsIn(words).filter((word) => !pages.some((page) => holdsWord(page, word)));
  const missing: string[] = [];
  for (const word of doubtful.slice(0, wordsLookedUp)) {
    const [best] = (await pagefind.search(word, { filters: {} })).results;
    if (!best || !holdsWord(await best.data(), word)) missing.push(word);
  }
  return missing;
}

function without(words: string, missing: readonly string[]): string {
  return wordsIn(words)
    .filter((word) => !missing.includes(word))
    .join(' ');
}

function anyOf(filter: string, values: readonly string[]): Filters {
  return values.length > 0 ? { [filter]: { any: values } } : {};
}
