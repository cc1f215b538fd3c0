import { getCollection } from 'astro:content';
import { fittingSituations, type Subject } from '../logic/quiz/fitting.ts';
import { listed, type ArticleEntry, type Listed } from './entries.ts';
import { targets } from './relations.ts';

/** So many situations stand at the end of an article. */
const count = 3;

/** The situations by which readers of a concept, a level or an example can test themselves; none for other entries. */
export async function fittingFor(entry: ArticleEntry): Promise<Listed[]> {
  const subject = subjectOf(entry);
  return subject ? fittingSituations(subject, await getCollection('scenarios'), count).map(listed) : [];
}

function subjectOf(entry: ArticleEntry): Subject | undefined {
  const subject = { entry: `${entry.collection}/${entry.id}`, refersTo: targets(entry) };
  if (entry.collection === 'concepts') return subject;
  if (entry.collection === 'levels') return { ...subject, level: entry.data.level };
  if (entry.collection === 'examples') return { ...subject, industry: entry.data.industry };
  return undefined;
}
