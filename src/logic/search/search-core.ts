import type { Found } from './join-texts.ts';
import { hitOf, namedBy, naming } from './hit.ts';
import { indexFiles, type IndexFiles, type ReadFile } from './index-files.ts';
import { askNames } from './ask-names.ts';
import { countsOf, narrowed } from './narrow.ts';
import { readQuestion } from './question.ts';
import type { Findings, SearchIndex } from './search-index.ts';
import { isNarrowed, type SearchQuery } from './search-query.ts';
import type { FromTexts, TextSearch } from './text-search.ts';
import { understand, type Understood } from './understand.ts';

/** So many of the best pages are looked at for one that the question names: those shown at once, or more. */
const pagesLookedAt = { atOnce: 6, whole: 12 };

/** What was found and how it was found, before any page is read. */
interface Answer {
  understood: readonly Understood[];
  /** The best first. */
  found: readonly Found[];
  /** What the texts add, in a whole answer. */
  fromTexts?: FromTexts;
}

/**
 * Search without a screen: names first, then texts.
 *
 * @param openTexts loads what searches the texts, which is needed only after the first answer
 * @param address makes an address of the site, such as /metrics/ces/, into one for a link
 */
export function searchCore(
  readFile: ReadFile,
  openTexts: (files: IndexFiles, address: (path: string) => string) => Promise<TextSearch>,
  address: (path: string) => string,
): SearchIndex {
  const files = indexFiles(readFile);
  let texts: Promise<TextSearch> | undefined;

  /** How exactly the question names a page. Its other names are read only where one of them holds the whole question. */
  async function namingOf({ page, named }: Found, question: string) {
    const { title } = await files.page(page);
    const mayBeAlias = named?.isWhole === true && named.line.kind === 'alias';
    return namedBy({ title, aliases: mayBeAlias ? (await files.lines(page)).aliases : [] }, question);
  }

  /** The pages that the question names come first, the more exactly the earlier. With them, a term that it names. */
  async function namedFirst(found: readonly Found[], question: string, lookedAt: number) {
    const best = found.slice(0, lookedAt);
    const ranks = new Map<number, number>();
    await Promise.all(best.map(async (one) => ranks.set(one.page, await namingOf(one, question))));
    const rankOf = ({ page }: Found) => ranks.get(page) ?? naming.none;
    const ordered = [...found].sort((a, b) => rankOf(b) - rankOf(a));
    const records = await Promise.all(
      ordered.filter((one) => rankOf(one) >= naming.alias).map(({ page }) => files.page(page)),
    );
    return { ordered, term: records.find(({ type }) => type === 'Term') };
  }

  async function findings(query: SearchQuery, { understood, found, fromTexts }: Answer): Promise<Findings> {
    const shown = isNarrowed(query.filters) ? narrowed(found, query.filters, await files.filters()) : found;
    const lookedAt = fromTexts ? pagesLookedAt.whole : pagesLookedAt.atOnce;
    const { ordered, term } = await namedFirst(shown, query.words, lookedAt);
    const marked = understood.flatMap(wordsToMark);
    const readHit = fromTexts?.readHit ?? (async ({ page }: Found) => hitOf(await files.page(page), marked, address));
    return {
      query,
      corrections: understood.flatMap(({ typed, corrected }) => (corrected ? [{ typed, corrected }] : [])),
      missing: [...missingWords(understood), ...(fromTexts?.missing ?? [])],
      total: ordered.length,
      near: ordered.length === 0 ? ((await fromTexts?.near()) ?? []) : [],
      count: async () => countsOf(found, query.filters, await files.filters()),
      ...(term && { definition: hitOf(term, [], address) }),
      read: (from, to) => Promise.all(ordered.slice(from, to).map((one) => readHit(one, marked))),
    };
  }

  /** Without words, filters browse; without filters as well, there is nothing to show, and all to count. */
  async function browse(query: SearchQuery): Promise<Findings> {
    const { pages } = await files.head();
    const found = Array.from({ length: pages }, (_, page) => ({ page, score: 0 }));
    const all = await findings(query, { understood: [], found });
    return isNarrowed(query.filters) ? all : { ...all, total: 0, read: () => Promise.resolve([]) };
  }

  async function answerAtOnce(query: SearchQuery): Promise<Findings> {
    const understood = await understand(readQuestion(query.words), files.wordsOfNames, query.literally);
    return findings(query, { understood, found: await askNames(understood, files) });
  }

  /** What failed to load is tried again with the next question. */
  function textSearch(): Promise<TextSearch> {
    return (texts ??= openTexts(files, address).catch((problem: unknown) => {
      texts = undefined;
      throw problem;
    }));
  }

  return {
    async load() {
      await files.head();
    },

    atOnce: (query) => (query.words === '' ? browse(query) : answerAtOnce(query)),

    async search(query) {
      if (query.words === '') return browse(query);
      try {
        return await findings(query, await (await textSearch()).answer(query));
      } catch {
        // Whatever cannot be read of the rest, names go on answering; where they cannot either, that is the problem.
        return { ...(await answerAtOnce(query)), isWithoutTexts: true };
      }
    },
  };
}

/** The words that stand for one of the question; what was corrected is not marked as it was typed. */
function wordsToMark({ typed, words, variants, corrected }: Understood): string[] {
  return [...new Set([...(corrected ? [] : [typed]), ...words, ...variants.map(({ word }) => word)])];
}

function missingWords(understood: readonly Understood[]): string[] {
  return understood.flatMap(({ typed, isMissing }) => (isMissing ? [typed] : []));
}
