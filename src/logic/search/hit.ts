import { markWords } from './marked-text.ts';
import type { PageRecord } from './search-files.ts';
import type { Hit } from './search-index.ts';
import type { SearchPage } from './search-page.ts';
import { comparableWords } from './words.ts';

/**
 * A page as it is shown among the results, without a reason.
 *
 * @param words the words to mark
 * @param address makes an address of the site into one for a link
 */
export function hitOf(page: PageRecord, words: readonly string[], address: (path: string) => string): Hit {
  return {
    address: address(page.address),
    title: markWords(page.title, words),
    summary: markWords(page.summary, words),
    type: page.type,
    levels: page.levels,
    reason: [],
  };
}

/** How exactly a question names a page: by its title, by another name, or by the beginning of its title. */
export function namedBy({ title, aliases }: Pick<SearchPage, 'title' | 'aliases'>, question: string): Naming {
  const asked = comparableWords(question).join(' ');
  const isAsked = (name: string) => comparableWords(name).join(' ') === asked;
  if (asked === '') return naming.none;
  if (isAsked(title)) return naming.title;
  if (aliases.some(isAsked)) return naming.alias;
  return comparableWords(title).join(' ').startsWith(asked) ? naming.beginning : naming.none;
}

/** How exactly a page can be named; more is more exact. */
export const naming = { none: 0, beginning: 1, alias: 2, title: 3 } as const;

type Naming = (typeof naming)[keyof typeof naming];
