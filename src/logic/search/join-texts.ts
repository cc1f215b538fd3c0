import type { Named } from './rank-names.ts';

/** The pages whose text holds a word, or several, and how well: any positive scale. */
export type InTexts = ReadonlyMap<number, number>;

/** A page that was found by its names, its text, or both. */
export interface Found {
  page: number;
  score: number;
  /** How it was found by its names, if it was. */
  named?: Named;
}

/** How much the text of a page counts beside its names, and beside each word its holding all of them. */
const weights = { text: 0.15, together: 0.13 };

/** A page that holds only a part of the question, and has so little of the best one's score, is no answer. */
const leastShare = 0.1;

/** A share from which on a page holds all of the question; rounding may take a little away. */
const wholly = 0.999;

/**
 * Ranks pages by their names and their texts together. A page need not hold every word; the more of
 * them it holds, and the rarer these are, the higher it comes.
 *
 * @param texts for each word of the question that is not missing, the pages whose text holds it
 * @param together the pages that hold all of them
 */
export function joinTexts(
  named: readonly Named[],
  texts: readonly InTexts[],
  together: InTexts,
  pages: number,
  weightOf: (page: number) => number,
): Found[] {
  const names = new Map(named.map((one) => [one.page, one]));
  const importance = texts.map(({ size }) => Math.log(1 + (pages - size + 0.5) / (size + 0.5)));
  const all = importance.reduce((sum, one) => sum + one, 0) || 1;
  const best = texts.map(greatest);
  const bestTogether = greatest(together);

  const candidates = new Set([...names.keys(), ...texts.flatMap((scores) => [...scores.keys()])]);
  const found = [...candidates].map((page) => {
    const inNames = names.get(page);
    let held = 0;
    let density = 0;
    for (const [index, scores] of texts.entries()) {
      const score = scores.get(page);
      if (score === undefined) continue;
      const share = (importance[index] ?? 0) / all;
      held += share;
      density += share * (score / (best[index] ?? 1));
    }
    const inText = density * held ** 1.5 + weights.together * ((together.get(page) ?? 0) / bestTogether);
    return {
      page,
      coverage: Math.max(held, inNames?.coverage ?? 0),
      score: (inNames?.score ?? 0) + weights.text * inText * weightOf(page),
      ...(inNames && { named: inNames }),
    };
  });
  const enough = leastShare * Math.max(0, ...found.map(({ score }) => score));
  return found
    .filter(({ score, coverage }) => score >= enough || coverage >= wholly)
    .sort((a, b) => b.score - a.score || a.page - b.page)
    .map(({ page, score, named }) => ({ page, score, ...(named && { named }) }));
}

function greatest(scores: InTexts): number {
  let most = 0;
  for (const score of scores.values()) most = Math.max(most, score);
  return most || 1;
}
