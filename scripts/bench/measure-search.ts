import type { Browser } from '@playwright/test';
import { askOnce, type Asked, type Asking } from './ask-once.ts';
import { typeQuestions, type Typed } from './type-questions.ts';
import { withTypingError } from './bench-questions.ts';

/** What a reader's browser goes through to get answers. */
export interface SearchMeasures {
  /** Each kind of asking, one result for each question. */
  asked: Record<'first' | 'mistyped' | 'letters' | 'whole' | 'slow', readonly Asked[]>;
  typed: Typed;
}

const questionsForBytes = 5;
const leastExcerpts = 5;
const questionsOnSlowLink = 3;

/** As fast as quick typists are, and quicker than the texts are asked. */
const letterMs = 100;

/** Asks questions on a page: some of them with an empty cache, and all of them letter by letter. */
export async function measureSearch(
  browser: Browser,
  address: string,
  questions: readonly string[],
): Promise<SearchMeasures> {
  const step = Math.floor(questions.length / questionsForBytes);
  const some = questions.filter((_, index) => index % step === 0).slice(0, questionsForBytes);
  const askAll = async (asked: readonly string[], asking: Omit<Asking, 'question'>) => {
    const results: Asked[] = [];
    for (const question of asked) results.push(await askOnce(browser, address, { question, ...asking }));
    return results;
  };
  return {
    asked: {
      first: await askAll(some, { until: 'list' }),
      mistyped: await askAll(some.map(withTypingError), { until: 'list' }),
      letters: await askAll(some, { until: 'list', letterMs }),
      whole: await askWhole(browser, address, [...some, ...questions.filter((question) => !some.includes(question))]),
      slow: await askAll(some.slice(0, questionsOnSlowLink), { until: 'list', isSlow: true }),
    },
    typed: await typeQuestions(browser, address, questions),
  };
}

/** Whole answers with enough excerpts to be compared: a page that only its names were found by has none. */
async function askWhole(browser: Browser, address: string, questions: readonly string[]): Promise<Asked[]> {
  const results: Asked[] = [];
  for (const question of questions) {
    const asked = await askOnce(browser, address, { question, until: 'whole' });
    if (asked.excerpts >= leastExcerpts) results.push(asked);
    if (results.length === questionsForBytes) break;
  }
  return results;
}
