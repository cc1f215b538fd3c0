import { askTexts, keepPhrases } from './ask-texts.ts';
import { lookAlikes } from './corrections.ts';
import type { FoundText, FullText } from './full-text.ts';
import { hitOf, namedBy, naming } from './hit.ts';
import { indexFiles, remembered, type ReadFile } from './index-files.ts';
import { joinTexts, type Found, type InTexts } from './join-texts.ts';
import { narrow } from './narrow.ts';
import { readQuestion } from './question.ts';
import { rankNames, typeWeight } from './rank-names.ts';
import type { Findings, Hit, SearchIndex } from './search-index.ts';
import { byFacet, isNarrowed, type SearchQuery } from './search-query.ts';
import { understand, type Understood } from './understand.ts';

/** So many of the best pages are looked at for one that the question names: those shown at once, or more. */
const pagesLookedAt = { atOnce: 6, whole: 12 };

/** So many pages are named where nothing was found. */
const nearShown = 4;

/** What was found and how it was found, before any page is read. */
interface Answer {
  understood: readonly Understood[];
  /** The best first. */
  found: readonly Found[];
  missing: readonly string[];
  /** For a whole answer, where the words stand in the text of a page; an answer at once reads as little as it can. */
  textOf?: (page: number) => FoundText | undefined;
}

/**
 * Search without a screen: names first, then texts.
 *
 * @param address makes an address of the site, such as /metrics/ces/, into one for a link
 */
export function searchCore(readFile: ReadFile, texts: FullText, address: (path: string) => string): SearchIndex {
  const files = indexFiles(readFile);
  const findText = remembered((asked) => texts.find(asked));

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

  /** Pages with names that look like the words that were typed. */
  async function nearPages(understood: readonly Understood[]): Promise<Hit[]> {
    const alike = await lookAlikes(understood, files.words);
    const best = rankNames(alike, await files.head()).slice(0, nearShown);
    return Promise.all(best.map(async ({ page }) => hitOf(await files.page(page), {}, [], address)));
  }

  /** A page as it is shown. Without its excerpt or its reason, it still says what was found. */
  async function readHit({ page, named }: Found, marked: readonly string[], textOf: Answer['textOf']): Promise<Hit> {
    const record = await files.page(page);
    if (!textOf) return hitOf(record, {}, marked, address);
    const isShownAnyway = !named || named.line.kind === 'title' || named.line.kind === 'summary';
    const lines = isShownAnyway ? undefined : await files.lines(page).catch(() => undefined);
    const found = textOf(page);
    const sections = found ? await found.sections().catch(() => []) : [];
    return hitOf(record, { line: named?.line, lines, sections }, marked, address);
  }

  async function findings(query: SearchQuery, { understood, found, missing, textOf }: Answer): Promise<Findings> {
    const isCounted = textOf !== undefined || isNarrowed(query.filters);
    const { shown, counts } = isCounted
      ? narrow(found, query.filters, await files.list())
      : { shown: found, counts: byFacet(() => ({})) };
    const lookedAt = textOf ? pagesLookedAt.whole : pagesLookedAt.atOnce;
    const { ordered, term } = await namedFirst(shown, query.words, lookedAt);
    const marked = understood.flatMap(wordsToMark);
    return {
      query,
      corrections: understood.flatMap(({ typed, corrected }) => (corrected ? [{ typed, corrected }] : [])),
      missing,
      total: ordered.length,
      near: textOf && ordered.length === 0 ? await nearPages(understood) : [],
      counts,
      ...(term && { definition: hitOf(term, {}, [], address) }),
      read: (from, to) => Promise.all(ordered.slice(from, to).map((one) => readHit(one, marked, textOf))),
    };
  }

  /** Without words, filters browse; without filters as well, there is nothing to show, and all to count. */
  async function browse(query: SearchQuery): Promise<Findings> {
    const { pages } = await files.head();
    const found = Array.from({ length: pages }, (_, page) => ({ page, score: 0 }));
    const all = await findings(query, { understood: [], found, missing: [], textOf: () => undefined });
    return isNarrowed(query.filters) ? all : { ...all, total: 0, read: () => Promise.resolve([]) };
  }

  async function askNames(understood: readonly Understood[]) {
    const head = await files.head();
    const named = rankNames(understood, head);
    const found = named.map((one) => ({ page: one.page, score: one.score, named: one }));
    return { head, named, answer: { understood, found, missing: missingWords(understood) } };
  }

  async function answerAtOnce(query: SearchQuery): Promise<Findings> {
    const understood = await understand(readQuestion(query.words), files.wordsOfNames, query.literally);
    return findings(query, (await askNames(understood)).answer);
  }

  async function answerWhole(query: SearchQuery): Promise<Findings> {
    const question = readQuestion(query.words);
    const understood = await understand(question, files.words, query.literally);
    const { head, named, answer } = await askNames(understood);
    const { single, together, phrases } = await askTexts(findText, question, understood, named.length);

    const pageOf = new Map((await files.list()).ids.map((id, page) => [id, page]));
    const scores = (found: readonly FoundText[]) => scoresOf(found, pageOf);
    const weightOf = (page: number) => typeWeight(page, head);
    const all = joinTexts(named, single.map(scores), scores(together), head.pages, weightOf);
    const { kept, missing } = keepPhrases(all, question.phrases, phrases.map(scores));
    // Of several findings of one page, the one for most of the words has the best excerpt.
    const textOf = new Map([...single, together, ...phrases].flat().map((found) => [pageOf.get(found.id), found]));
    return findings(query, {
      understood,
      found: kept,
      missing: [...answer.missing, ...missing],
      textOf: (page) => textOf.get(page),
    });
  }

  return {
    async load() {
      await files.head();
    },

    atOnce: (query) => (query.words === '' ? browse(query) : answerAtOnce(query)),

    async search(query) {
      if (query.words === '') return browse(query);
      try {
        return await answerWhole(query);
      } catch {
        // Whatever cannot be read of the rest, names go on answering; where they cannot either, that is the problem.
        return { ...(await answerAtOnce(query)), isWithoutTexts: true };
      }
    },
  };
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
