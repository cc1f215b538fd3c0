import { askNames } from './ask-names.ts';
import { askTexts, keepPhrases } from './ask-texts.ts';
import { explainedHit } from './explained-hit.ts';
import type { FoundText, FullText } from './full-text.ts';
import { hitOf } from './hit.ts';
import { remembered, type IndexFiles } from './index-files.ts';
import { joinTexts, type Found, type InTexts } from './join-texts.ts';
import { lookAlikes } from './look-alikes.ts';
import { readQuestion } from './question.ts';
import { rankNames, typeWeight } from './rank-names.ts';
import type { Hit } from './search-index.ts';
import type { SearchQuery } from './search-query.ts';
import { understand, type Understood } from './understand.ts';

/** The second stage of search: names and texts together. A browser loads it after the first answer. */
export interface TextSearch {
  answer(query: SearchQuery): Promise<WholeAnswer>;
}

/** What was found by names and texts. */
interface WholeAnswer {
  understood: readonly Understood[];
  /** The best first. */
  found: readonly Found[];
  fromTexts: FromTexts;
}

/** What the texts add to an answer. */
export interface FromTexts {
  /** Quoted texts that no page contains. */
  missing: readonly string[];
  /** Pages with names that look like the words that were typed, to be named where nothing was found. */
  near: () => Promise<Hit[]>;
  /** Reads a page as it is shown, with the words to mark. Without its excerpt or its reason, it still says what was found. */
  readHit: (found: Found, marked: readonly string[]) => Promise<Hit>;
}

/** So many pages are named where nothing was found. */
const nearShown = 4;

/**
 * Searches names and texts.
 *
 * @param address makes an address of the site into one for a link
 */
export function textSearch(texts: FullText, files: IndexFiles, address: (path: string) => string): TextSearch {
  const findText = remembered((asked) => texts.find(asked));

  async function nearPages(understood: readonly Understood[]): Promise<Hit[]> {
    const alike = await lookAlikes(understood, files.words);
    const best = rankNames(alike, await files.head()).slice(0, nearShown);
    return Promise.all(best.map(async ({ page }) => hitOf(await files.page(page), [], address)));
  }

  async function readHit({ page, named }: Found, marked: readonly string[], text: FoundText | undefined): Promise<Hit> {
    const isShownAnyway = !named || named.line.kind === 'title' || named.line.kind === 'summary';
    const lines = isShownAnyway ? undefined : await files.lines(page).catch(() => undefined);
    const sections = text ? await text.sections().catch(() => []) : [];
    return explainedHit(await files.page(page), { line: named?.line, lines, sections }, marked, address);
  }

  return {
    async answer(query) {
      const question = readQuestion(query.words);
      const understood = await understand(question, files.words, query.literally);
      const named = await askNames(understood, files);
      const { single, together, phrases } = await askTexts(findText, question, understood, named.length);

      const head = await files.head();
      const pageOf = await files.pageOfId();
      const scores = (found: readonly FoundText[]) => scoresOf(found, pageOf);
      const weightOf = (page: number) => typeWeight(page, head);
      const names = named.map((one) => one.named);
      const all = joinTexts(names, single.map(scores), scores(together), head.pages, weightOf);
      const { kept, missing } = keepPhrases(all, question.phrases, phrases.map(scores));
      // Of several findings of one page, the one for most of the words has the best excerpt.
      const textOf = new Map([...single, together, ...phrases].flat().map((found) => [pageOf(found.id), found]));
      return {
        understood,
        found: kept,
        fromTexts: {
          missing,
          near: () => nearPages(understood),
          readHit: (found, marked) => readHit(found, marked, textOf.get(found.page)),
        },
      };
    },
  };
}

function scoresOf(found: readonly FoundText[], pageOf: (id: string) => number | undefined): InTexts {
  const scores = new Map<number, number>();
  for (const { id, score } of found) {
    const page = pageOf(id);
    if (page !== undefined) scores.set(page, Math.max(scores.get(page) ?? 0, score));
  }
  return scores;
}
