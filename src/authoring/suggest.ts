import { stemmer } from 'stemmer';
import { idFrom } from '../check/shelve-files.ts';
import { tellingWords } from '../logic/search/stop-words.ts';
import type { Collection } from '../schemas/collections.ts';
import type { Answers } from './answers.ts';
import type { Question } from './questions.ts';
import type { KindName } from './kinds.ts';
import type { KnownEntry } from './known-entries.ts';
import { takenBy } from './taken-names.ts';

/** An entry that may have to do with a new one, and the words that say so. */
export interface Suggestion {
  entry: KnownEntry;
  shared: readonly string[];
}

/** The id of a new entry: its name as an address. A source is called after its first author and its year. */
export function suggestId({ kind, title, fields }: Pick<Answers, 'kind' | 'title' | 'fields'>): string {
  const text = (field: string) => String(fields[field] ?? '');
  const words = kind === 'sources' ? `${text('authors').split(/[,&]| and /)[0] ?? ''} ${text('year')}` : title;
  const id = idFrom(words.normalize('NFKD').replace(/\p{M}/gu, ''));
  return id.length > longest ? id.slice(0, id.lastIndexOf('-', longest)) : id;
}

/** The longest id that is still pleasant as an address, in characters. */
const longest = 60;

/** Other names that are not taken: what the glossary says of the same word, and the first letters of three to five words. */
export function suggestAliases(name: string, kind: KindName, entries: readonly KnownEntry[]): string[] {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const initials =
    words.length >= 3 && words.length <= 5 ? [words.map((word) => word.charAt(0).toUpperCase()).join('')] : [];
  const terms = kind === 'glossary' ? [] : takenBy(name, 'glossary', entries);
  const fromTerms = terms.flatMap(({ entry }) => [entry.name, ...entry.aliases]);
  const known = [...new Set([...fromTerms, ...initials])];
  return known.filter(
    (alias) => alias.toLowerCase() !== name.toLowerCase() && takenBy(alias, kind, entries).length === 0,
  );
}

/** The collections whose entries readers go on to; situations are met in the quiz, terms in the text. */
const furtherReading: readonly Collection[] = [
  'concepts',
  'levels',
  'touchpoints',
  'metrics',
  'methods',
  'examples',
  'comparisons',
  'positions',
];

/** Articles that may be related to a new entry, at most five, the likeliest first. */
export function suggestRelated(texts: readonly string[], entries: readonly KnownEntry[]): Suggestion[] {
  return suggest(
    texts,
    entries.filter(({ collection }) => furtherReading.includes(collection)),
  );
}

/** Sources that a new entry may cite, at most five, the likeliest first. */
export function suggestSources(texts: readonly string[], entries: readonly KnownEntry[]): Suggestion[] {
  return suggest(
    texts,
    entries.filter(({ collection }) => collection === 'sources'),
  );
}

/**
 * Entries that share words with some texts in name, aliases, or how people ask for them, in any form
 * of the word. A word counts the more, the fewer entries have it; words that all texts have count nothing.
 */
function suggest(texts: readonly string[], entries: readonly KnownEntry[]): Suggestion[] {
  const wanted = stems(texts);
  const having = entries.map((entry) => ({ entry, words: stems([entry.name, ...entry.aliases, ...entry.about]) }));
  const rarity = (stem: string) => Math.log(entries.length / having.filter(({ words }) => words.has(stem)).length);
  return having
    .map(({ entry, words }) => {
      const shared = [...wanted]
        .filter(([stem]) => words.has(stem))
        .map(([stem, word]) => ({ word, worth: rarity(stem) }))
        .filter(({ worth }) => worth > 0)
        .sort((a, b) => b.worth - a.worth);
      return {
        entry,
        shared: shared.map(({ word }) => word),
        worth: shared.reduce((sum, { worth }) => sum + worth, 0),
      };
    })
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, 5)
    .map(({ entry, shared }) => ({ entry, shared }));
}

/** The stems of the telling words of some texts, each with the word as it was written. */
function stems(texts: readonly string[]): Map<string, string> {
  return new Map(texts.flatMap(tellingWords).map((word) => [stemmer(word), word]));
}

/** How an entry is given as the answer to a question. */
export function answerFor({ refersTo }: Pick<Question, 'refersTo'>, { collection, id }: KnownEntry): string {
  return refersTo === '*' ? `${collection}/${id}` : id;
}
