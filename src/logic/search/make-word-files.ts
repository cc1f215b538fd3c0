import { stemmer } from 'stemmer';
import { lettersTogether, wordFileOf, type WordFile } from './search-files.ts';
import type { SearchPage } from './search-page.ts';
import { tellingWords } from './stop-words.ts';
import { comparableWords } from './words.ts';

/** Where each word stands: in which pages, and in which of their lines as `lineCode` writes them. */
export type Places = Map<string, { page: number; code: number }[]>;

/** A file of words is closed once it has so many places, at the next word that begins otherwise. */
const placesInFile = 150;

/** The files of words, each with what its abbreviations stand for and which words mean nearly the same. */
export function makeWordFiles(
  pages: readonly SearchPage[],
  places: Places,
  alike: readonly (readonly string[])[],
): WordFile[] {
  const meanings = meaningsOf(pages);
  const files: { words: string[]; places: number[][] }[] = [];
  let filled = 0;
  let before = '';
  for (const word of [...places.keys()].sort(byCodeUnits)) {
    const start = word.slice(0, lettersTogether);
    if (files.length === 0 || (filled >= placesInFile && start !== before)) {
      files.push({ words: [], places: [] });
      filled = 0;
    }
    const list = places.get(word) ?? [];
    files.at(-1)?.words.push(word);
    files.at(-1)?.places.push(list.flatMap(({ page, code }, index) => [page - (list[index - 1]?.page ?? 0), code]));
    filled += list.length;
    before = start;
  }
  const firstWords = files.map(({ words }) => words[0] ?? '');
  const alikeByFile = Map.groupBy(likenesses(alike, places), ([stem]) => wordFileOf(stem, firstWords));
  return files.map(({ words, places }, number) => ({
    words: words.join(' '),
    places,
    means: Object.fromEntries(words.flatMap((word) => (meanings.has(word) ? [[word, meanings.get(word) ?? '']] : []))),
    alike: Object.fromEntries(alikeByFile.get(number) ?? []),
  }));
}

/** For the stem of each word of the groups, the other words of its groups that stand somewhere, in some form. */
function likenesses(groups: readonly (readonly string[])[], places: Places): Map<string, string[]> {
  const formsOf = Map.groupBy(places.keys(), stemmer);
  const stands = (word: string) =>
    formsOf.get(stemmer(word))?.some((form) => form.startsWith(word.slice(0, lettersTogether)));
  const others = new Map<string, string[]>();
  for (const group of groups) {
    for (const word of group) {
      const stem = stemmer(word);
      const found = group.filter((other) => other !== word && stands(other));
      if (found.length > 0) others.set(stem, [...(others.get(stem) ?? []), ...found]);
    }
  }
  return others;
}

/** What abbreviations stand for: another name in capitals, of a page that has a name in words. */
function meaningsOf(pages: readonly SearchPage[]): Map<string, string> {
  return new Map(
    pages.flatMap(({ title, aliases }) => {
      const names = [title, ...aliases];
      const inWords = names.find((name) => !isAbbreviation(name) && tellingWords(name).length > 1);
      return inWords
        ? names.filter(isAbbreviation).map((name) => [comparableWords(name).join(''), inWords] as const)
        : [];
    }),
  );
}

function isAbbreviation(name: string): boolean {
  return /^\p{Lu}[\p{L}\p{N}]{0,5}$/u.test(name) && (name.match(/\p{Lu}/gu)?.length ?? 0) > 1;
}

/** The order of sorted lists of words. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
