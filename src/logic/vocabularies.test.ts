import { expect, test } from 'vitest';
import { levels } from './levels.ts';
import { vocabularies, vocabulariesAt } from './vocabularies.ts';

test.each(levels)('every vocabulary stands once at the level of the %s, beside its own words', (level) => {
  const shared = vocabulariesAt(level);
  expect(shared.flatMap(({ by }) => by).toSorted(byWho)).toEqual([...vocabularies].toSorted(byWho));
  for (const { words, by } of shared) for (const one of by) expect(one.words[level]).toEqual(words);
  expect(new Set(shared.map(({ words }) => words.join())).size).toBe(shared.length);
});

function byWho(a: { who: string }, b: { who: string }): number {
  return a.who.localeCompare(b.who);
}
