import { getCollection, type CollectionEntry } from 'astro:content';
import { quizSets, type QuizSet } from '../logic/quiz/quiz-sets.ts';

/** A set of situations to judge, with all that their authors wrote. */
export type SituationSet = QuizSet<CollectionEntry<'scenarios'>>;

/** All sets of situations, kind by kind. */
export async function listSets(): Promise<SituationSet[]> {
  const paths = await getCollection('paths');
  const stepped = paths.map(({ id, data }) => ({ id, title: data.title, steps: data.steps.map(({ entry }) => entry) }));
  return quizSets(
    await getCollection('scenarios'),
    stepped.sort((a, b) => a.title.localeCompare(b.title, 'en')),
  );
}

/** A set and the one after it. An unknown id is a mistake in a page. */
export async function requireSet(id: string): Promise<{ set: SituationSet; next: SituationSet | undefined }> {
  const sets = await listSets();
  const index = sets.findIndex((set) => set.id === id);
  const set = sets[index];
  if (!set) throw new Error(`There is no set "${id}".`);
  return { set, next: sets[index + 1] };
}
