import type { FoundText, FullText } from './full-text.ts';
import type { Found, InTexts } from './join-texts.ts';
import type { Question } from './question.ts';
import type { Understood } from './understand.ts';

/** With fewer pages than this, what an abbreviation stands for is searched in the texts as well. */
const fewPages = 5;

/** What the texts answer to a question. */
export interface TextAnswers {
  /** For each word that is not missing. */
  single: readonly (readonly FoundText[])[];
  /** For all of them together. */
  together: readonly FoundText[];
  /** For each quoted text. */
  phrases: readonly (readonly FoundText[])[];
}

/**
 * Asks the full text for each word, for all of them together, and for each quoted text.
 *
 * @param namedPages how many pages were found by their names
 */
export async function askTexts(
  find: FullText['find'],
  { phrases }: Question,
  understood: readonly Understood[],
  namedPages: number,
): Promise<TextAnswers> {
  const asked = understood.filter(({ isMissing }) => !isMissing);
  const single = await Promise.all(
    asked.map(async ({ words, meaning }) => {
      const found = (await Promise.all(words.map(find))).flat();
      const isEnough = !meaning || found.length + namedPages >= fewPages;
      return isEnough ? found : [...found, ...(await find(meaning))];
    }),
  );
  const all = asked.map(({ words }) => words[0] ?? '').join(' ');
  return {
    single,
    together: asked.length > 1 ? await find(all) : [],
    phrases: await Promise.all(phrases.map((phrase) => find(`"${phrase}"`))),
  };
}

/** The pages that hold the quoted texts; a text that no page holds is missing, and narrows nothing. */
export function keepPhrases(
  found: readonly Found[],
  phrases: readonly string[],
  inTexts: readonly InTexts[],
): { kept: readonly Found[]; missing: string[] } {
  const missing = phrases.filter((_, index) => inTexts[index]?.size === 0);
  const held = inTexts.filter(({ size }) => size > 0);
  if (held.length === 0) return { kept: found, missing };
  const known = new Map(found.map((one) => [one.page, one]));
  const kept = [...(held[0]?.keys() ?? [])]
    .filter((page) => held.every((scores) => scores.has(page)))
    .map((page) => known.get(page) ?? { page, score: 0 })
    .sort((a, b) => b.score - a.score || a.page - b.page);
  return { kept, missing };
}
