import { lookAlikes } from './corrections.ts';
import type { FoundText, FullText } from './full-text.ts';
import { hitOf, namedBy, naming } from './hit.ts';
import { joinTexts, type Found, type InTexts } from './join-texts.ts';
import { readQuestion, type Question } from './question.ts';
import { rankNames, typeWeight, type Named } from './rank-names.ts';
import {
  wordFileOf,
  type AskedFile,
  type Head,
  type PageFile,
  type PageList,
  type PageRecord,
  type Vocabulary,
  type WordFile,
} from './search-files.ts';
import type { Findings, Hit, SearchIndex } from './search-index.ts';
import { facets, type Facet } from './search-page.ts';
import { byFacet, isNarrowed, type Filters, type SearchQuery } from './search-query.ts';
import { understand, type Understood, type Words } from './understand.ts';
import type { WordTable } from './word-table.ts';

/** Reads the files that `make-search-files.ts` makes, by their names without `.json`. */
export type ReadFile = (name: string) => Promise<unknown>;

/** So many of the best pages are looked at for one that the question names. */
const pagesLookedAt = 12;

/** So many pages are named where nothing was found. */
const nearShown = 4;

/** With fewer pages than this, what an abbreviation stands for is searched in the texts as well. */
const fewPages = 5;

/**
 * Search without a screen: names first, then texts. Files are read once; one that could not be
 * read is tried again with the next question.
 *
 * @param address makes an address of the site, such as /metrics/ces/, into one for a link
 */
export function searchCore(readFile: ReadFile, texts: FullText, address: (path: string) => string): SearchIndex {
  const read = remembered(readFile);
  const readHead = () => read('head') as Promise<Head>;
  const readList = () => read('list') as Promise<PageList>;
  const words = wordsOf(read, readHead);
  const findText = remembered((asked) => texts.find(asked));

  async function pageRecord(page: number): Promise<PageRecord> {
    const { pagesInFile } = await readHead();
    const file = (await read(`pages-${Math.floor(page / pagesInFile)}`)) as PageFile;
    const record = file[page % pagesInFile];
    if (!record) throw new Error(`The index of search has no page ${page}.`);
    return record;
  }

  /** How people ask for a page that was found so. Without it, a result only does not say why it was found. */
  async function askedFor(page: number, named: Named | undefined): Promise<readonly string[]> {
    if (named?.line.kind !== 'asked') return [];
    const { pagesInFile } = await readHead();
    const file = (await read(`asked-${Math.floor(page / pagesInFile)}`).catch(() => [])) as AskedFile;
    return file[page % pagesInFile] ?? [];
  }

  /** The pages that the question names come first, the more exactly the earlier. */
  async function namedFirst(found: readonly Found[], question: string): Promise<Found[]> {
    const best = found.slice(0, pagesLookedAt);
    const named = await Promise.all(best.map(async ({ page }) => namedBy(await pageRecord(page), question)));
    const rank = new Map(best.map(({ page }, index) => [page, named[index] ?? 0]));
    return [...found].sort((a, b) => (rank.get(b.page) ?? 0) - (rank.get(a.page) ?? 0));
  }

  /** The term of the glossary that the question names, if it is among the best pages. */
  async function definitionIn(found: readonly Found[], query: SearchQuery): Promise<Hit | undefined> {
    for (const { page } of found.slice(0, fewPages)) {
      const record = await pageRecord(page);
      if (record.type === 'Term' && namedBy(record, query.words) >= naming.alias) return hitOf(record, {}, [], address);
    }
    return undefined;
  }

  /** Pages with names that look like the words that were typed. */
  async function nearPages(understood: readonly Understood[]): Promise<Hit[]> {
    const alike = await lookAlikes(understood, words);
    const best = rankNames(alike, await readHead()).slice(0, nearShown);
    return Promise.all(best.map(async ({ page }) => hitOf(await pageRecord(page), {}, [], address)));
  }

  /** Narrows what was found, and says what other filters would show. */
  async function narrowed(found: readonly Found[], filters: Filters) {
    const list = await readList();
    const shows = byFacet((facet) => new Set(filters[facet].flatMap((value) => list.filters[facet][value] ?? [])));
    const passes = (page: number, except?: Facet) =>
      facets.every((facet) => facet === except || filters[facet].length === 0 || shows[facet].has(page));
    const counts = byFacet((facet) => {
      const others = new Set(found.filter(({ page }) => passes(page, facet)).map(({ page }) => page));
      return Object.fromEntries(
        Object.entries(list.filters[facet]).map(([value, pages]) => [
          value,
          pages.filter((page) => others.has(page)).length,
        ]),
      );
    });
    return { shown: found.filter(({ page }) => passes(page)), counts };
  }

  async function findings(
    query: SearchQuery,
    understood: readonly Understood[],
    ranked: readonly Found[],
    missing: readonly string[],
    sectionsOf: (page: number) => FoundText | undefined,
  ): Promise<Findings> {
    const { shown, counts } = await narrowed(ranked, query.filters);
    const ordered = await namedFirst(shown, query.words);
    const definition = await definitionIn(ordered, query);
    const marked = understood.flatMap(wordsToMark);
    return {
      query,
      corrections: understood.flatMap(({ typed, corrected }) => (corrected ? [{ typed, corrected }] : [])),
      missing,
      total: ordered.length,
      near: ordered.length === 0 ? await nearPages(understood) : [],
      counts,
      ...(definition && { definition }),
      read: (from, to) =>
        Promise.all(
          ordered.slice(from, to).map(async ({ page, named }) => {
            const record = await pageRecord(page);
            // Without its excerpt, a result still says what was found and where.
            const sections =
              (await sectionsOf(page)
                ?.sections()
                .catch(() => [])) ?? [];
            return hitOf(record, { line: named?.line, asked: await askedFor(page, named), sections }, marked, address);
          }),
        ),
    };
  }

  /** Without words, filters browse; without filters as well, there is nothing to show, and all to count. */
  async function browse(query: SearchQuery): Promise<Findings> {
    const { pages } = await readHead();
    const all = Array.from({ length: pages }, (_, page) => ({ page, score: 0 }));
    const found = await findings(query, [], all, [], () => undefined);
    return isNarrowed(query.filters) ? found : { ...found, total: 0, read: () => Promise.resolve([]) };
  }

  async function askNames(query: SearchQuery) {
    const question = readQuestion(query.words);
    const understood = await understand(question, words, query.literally);
    return { question, understood, named: rankNames(understood, await readHead()) };
  }

  function fromNames(query: SearchQuery, understood: readonly Understood[], named: readonly Named[]) {
    const found = named.map((one) => ({ page: one.page, score: one.score, named: one }));
    return findings(query, understood, found, missingWords(understood), () => undefined);
  }

  return {
    async load() {
      await Promise.all([readHead(), read('words-0')]);
    },

    async atOnce(query) {
      if (query.words === '') return browse(query);
      const { understood, named } = await askNames(query);
      return fromNames(query, understood, named);
    },

    async search(query) {
      if (query.words === '') return browse(query);
      const { question, understood, named } = await askNames(query);
      const [head, list] = await Promise.all([readHead(), readList()]);
      const pageOf = new Map(list.ids.map((id, page) => [id, page]));
      const inTexts = await askTexts(findText, question, understood, named.length).catch(() => undefined);
      if (!inTexts) return { ...(await fromNames(query, understood, named)), isWithoutTexts: true };

      const { single, together, phrases } = inTexts;
      const scores = (found: readonly FoundText[]) => scoresOf(found, pageOf);
      const weightOf = (page: number) => typeWeight(page, head);
      const all = joinTexts(named, single.map(scores), scores(together), head.pages, weightOf);
      const { kept, missing } = keepPhrases(all, question.phrases, phrases.map(scores));
      // Of several findings of one page, the one for most of the words has the best excerpt.
      const texts = new Map([...single, together, ...phrases].flat().map((found) => [pageOf.get(found.id), found]));
      return findings(query, understood, kept, [...missingWords(understood), ...missing], (page) => texts.get(page));
    },
  };
}

/** Asks the full text for each word, for all of them together, and for each quoted text. */
async function askTexts(
  find: (words: string) => Promise<readonly FoundText[]>,
  { phrases }: Question,
  understood: readonly Understood[],
  namedPages: number,
) {
  const asked = understood.filter(({ isMissing }) => !isMissing);
  const single = await Promise.all(
    asked.map(async ({ words, meaning }) => {
      const found = (await Promise.all(words.map(find))).flat();
      const isEnough = !meaning || found.length + namedPages >= fewPages;
      return isEnough ? found : [...found, ...(await find(meaning))];
    }),
  );
  const all = asked.map(({ words }) => words[0] ?? '').join(' ');
  return {
    single,
    together: asked.length > 1 ? await find(all) : [],
    phrases: await Promise.all(phrases.map((phrase) => find(`"${phrase}"`))),
  };
}

/** The pages that hold the quoted texts; a text that no page holds is missing, and narrows nothing. */
function keepPhrases(found: readonly Found[], phrases: readonly string[], inTexts: readonly InTexts[]) {
  const missing = phrases.filter((_, index) => inTexts[index]?.size === 0);
  const held = inTexts.filter(({ size }) => size > 0);
  if (held.length === 0) return { kept: found, missing };
  const known = new Map(found.map((one) => [one.page, one]));
  const pages = [...(held[0]?.keys() ?? [])].filter((page) => held.every((scores) => scores.has(page)));
  const kept = pages
    .map((page) => known.get(page) ?? { page, score: 0 })
    .sort((a, b) => b.score - a.score || a.page - b.page);
  return { kept, missing };
}

function scoresOf(found: readonly FoundText[], pageOf: ReadonlyMap<string, number>): InTexts {
  const scores = new Map<number, number>();
  for (const { id, score } of found) {
    const page = pageOf.get(id);
    if (page !== undefined) scores.set(page, Math.max(scores.get(page) ?? 0, score));
  }
  return scores;
}

/** The words that stand for one of the question; what was corrected is not marked as it was typed. */
function wordsToMark({ typed, words, variants, corrected }: Understood): string[] {
  return [...new Set([...(corrected ? [] : [typed]), ...words, ...variants.map(({ word }) => word)])];
}

function missingWords(understood: readonly Understood[]): string[] {
  return understood.flatMap(({ typed, isMissing }) => (isMissing ? [typed] : []));
}

/** The words of the files, read when they are needed. */
function wordsOf(read: (name: string) => Promise<unknown>, readHead: () => Promise<Head>): Words {
  const tables = new Map<unknown, WordTable>();
  let vocabulary: { sorted: readonly string[]; pagesWith: (index: number) => number } | undefined;
  return {
    async tableFor(word) {
      const { firstWords } = await readHead();
      const file = (await read(`words-${wordFileOf(word, firstWords)}`)) as WordFile;
      const { words, ...rest } = file;
      const table = tables.get(file) ?? { sorted: words.split(' '), ...rest };
      tables.set(file, table);
      return table;
    },
    async vocabulary() {
      const file = (await read('vocabulary')) as Vocabulary;
      return (vocabulary ??= { sorted: file.words.split(' '), pagesWith: (index) => Number(file.pages[index]) });
    },
  };
}

/** Asks once for each name, however often it is wanted; what failed is asked for again. */
function remembered<T>(ask: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (name) => {
    const answer =
      answers.get(name) ??
      ask(name).catch((problem: unknown) => {
        answers.delete(name);
        throw problem;
      });
    answers.set(name, answer);
    return answer;
  };
}
