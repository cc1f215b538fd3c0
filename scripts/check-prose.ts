/**
 * Advice on the prose of all articles: `node scripts/check-prose.ts [root]`. It fails nothing,
 * because a rule cannot know when a long sentence is the clearest.
 */
import { adviseOnArticles } from '../src/check/advise-on-articles.ts';
import { count, printProblems } from '../src/check/print-problems.ts';
import { readEntries } from '../src/check/read-entries.ts';

const entries = readEntries(process.argv[2] ?? '.');
const advice = adviseOnArticles(entries);
const articles = entries.filter(({ body }) => body).length;
console.log(advice.length > 0 ? `${printProblems(advice)} (advice only)` : `${count(articles, 'article')}, no advice`);
