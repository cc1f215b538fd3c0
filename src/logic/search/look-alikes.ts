import { nearWords } from './near-words.ts';
import type { Understood, Words } from './understand.ts';
import { formsIn } from './word-table.ts';

/** Words of titles and names that look like those that are missing: more than a typing error away, yet near. */
export async function lookAlikes(understood: readonly Understood[], files: Words): Promise<Understood[]> {
  const missing = understood.filter(({ isMissing, typed }) => isMissing && typed.length > 3);
  const alike = missing.map(async ({ typed }) => {
    const { sorted } = await files.wordsNear(typed.charAt(0), typed);
    const near = nearWords(sorted, typed, Math.min(3, Math.floor(typed.length / 2)));
    const variants = await Promise.all(
      near.map(async ({ word, distance }) =>
        formsIn(await files.tableFor(word), word).map((form) => ({ ...form, weight: form.weight / distance })),
      ),
    );
    return { typed, words: [], variants: variants.flat() };
  });
  return Promise.all(alike);
}
