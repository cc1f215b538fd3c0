/**
 * Advice on the prose of all articles: `node scripts/check-prose.ts [root]`. It fails nothing,
 * because a rule cannot know when a long sentence is the clearest.
 */
import { adviseOnProse } from '../src/check/advise-on-prose.ts';
import { count, printProblems } from '../src/check/print-problems.ts';
import { byPlace } from '../src/check/problem.ts';
import { readContent } from '../src/check/read-content.ts';
import { readEntry } from '../src/check/read-entry.ts';
import { shelveFiles } from '../src/check/shelve-files.ts';

const files = shelveFiles(readContent(process.argv[2] ?? '.').content);
const entries = files.flatMap((file) =>
  file.collection ? [readEntry({ ...file, collection: file.collection }).entry] : [],
);
const terms = entries
  .filter(({ collection }) => collection === 'glossary')
  .map(({ id, fields }) => ({ id, abbreviations: abbreviationsIn(fields?.data['aliases']) }));
const advice = entries.flatMap((entry) => adviseOnProse(entry, terms)).sort(byPlace);
const articles = entries.filter(({ body }) => body).length;
console.log(advice.length > 0 ? `${printProblems(advice)} (advice only)` : `${count(articles, 'article')}, no advice`);

function abbreviationsIn(aliases: unknown): string[] {
  const given = (Array.isArray(aliases) ? aliases : []) as unknown[];
  return given.filter((alias) => typeof alias === 'string').filter((alias) => /^[A-Z]{2,}$/.test(alias));
}
