import { firstFrom, nearWords } from './near-words.ts';
import type { Understood, Words } from './understand.ts';
import { formsIn } from './word-table.ts';

/** How surely a correction stands for what was typed. */
const weight = 0.8;

/** What speaks for one correction among several, in typing errors. */
const costs = {
  /** People rather ask for what has a name. */
  inNames: -0.5,
  /** For each time that the number of pages with the word doubles. */
  morePages: -0.08,
};

/** So many typing errors are thought of in a word of a length: among short words, any is near another. */
function mostErrors({ length }: string): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/**
 * The word as it is spelled where it has few typing errors: the nearest, of these one of a name, and the most
 * frequent. A first letter is rarely wrong; where nothing begins with it, the second is tried, for it may
 * have been swapped, or the first one too much.
 */
export async function corrected(typed: string, files: Words): Promise<Understood | undefined> {
  const letters = [...new Set([typed.charAt(0), typed.charAt(1)])];
  for (const letter of letters) {
    const found = await correctedTo(letter, typed, files);
    if (found) return found;
  }
  return undefined;
}

async function correctedTo(letter: string, typed: string, files: Words): Promise<Understood | undefined> {
  const most = mostErrors(typed);
  if (most === 0) return undefined;
  const { sorted, pagesWith } = await files.wordsNear(letter, typed);
  const near = nearWords(sorted, typed, most).filter(({ word }) => /^\p{L}{3,}$/u.test(word));
  const candidates = await Promise.all(
    near.map(async ({ word, index, distance }) => {
      const forms = formsIn(await files.tableFor(word), word);
      const cost = distance + (forms.length > 0 ? costs.inNames : 0) + costs.morePages * pagesWith(index);
      return { word, forms, cost };
    }),
  );
  const [best] = candidates.sort((a, b) => a.cost - b.cost);
  if (!best) return undefined;
  const variants = best.forms.map((form) => ({ ...form, weight: form.weight * weight }));
  return { typed, words: [best.word], corrected: best.word, variants };
}

/** Halves of a word that are shorter are no words of their own. */
const shortestHalf = 3;

/** Two words of names that were written as one. */
export async function parted(typed: string, files: Words): Promise<Understood | undefined> {
  const starts = await files.tableFor(typed);
  const cuts = Array.from({ length: typed.length - shortestHalf }, (_, cut) => cut).slice(shortestHalf);
  for (const cut of cuts) {
    const halves = [typed.slice(0, cut), typed.slice(cut)];
    if (starts.sorted[firstFrom(starts.sorted, halves[0] ?? '')] !== halves[0]) continue;
    // Many a word happens to be two; only two that names hold are likely to be meant.
    const variants = await Promise.all(halves.map(async (half) => formsIn(await files.tableFor(half), half)));
    if (variants.every((forms) => forms.length > 0)) {
      return { typed, words: halves, corrected: halves.join(' '), variants: variants.flat() };
    }
  }
  return undefined;
}
