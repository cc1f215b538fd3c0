import { adviseOnProse } from './advise-on-prose.ts';
import type { Entry } from './entry.ts';
import { byPlace, type Problem } from './problem.ts';

/** The advice on the prose of all articles, with the abbreviations that their glossary explains. */
export function adviseOnArticles(entries: readonly Entry[]): Problem[] {
  const terms = entries
    .filter(({ collection }) => collection === 'glossary')
    .map(({ id, fields }) => ({ id, abbreviations: abbreviationsIn(fields?.data['aliases']) }));
  return entries.flatMap((entry) => adviseOnProse(entry, terms)).sort(byPlace);
}

function abbreviationsIn(aliases: unknown): string[] {
  const given = (Array.isArray(aliases) ? aliases : []) as unknown[];
  return given.filter((alias) => typeof alias === 'string').filter((alias) => /^[A-Z]{2,}$/.test(alias));
}
