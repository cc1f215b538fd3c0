import { levels, type Level } from '../levels.ts';
import { factAnswers } from '../verdict.ts';

/** What of a situation speaks for a level. */
export interface Pulled {
  facts: {
    spans: { is: (typeof factAnswers.spans)[number] };
    mends: { is: (typeof factAnswers.mends)[number] };
  };
  bestCase: string;
}

/**
 * How strongly a situation pulls toward a level, its own or another, from 0 to 3: one for what it
 * spans, one for who can mend it, and one for a best case for another answer that names the level.
 * What pulls toward a level without being at it is hard to tell from what is.
 */
export function pullOf(level: Level, { facts, bestCase }: Pulled): number {
  const at = levels.indexOf(level);
  const spans = factAnswers.spans.indexOf(facts.spans.is) === at;
  const mends = factAnswers.mends.indexOf(facts.mends.is) === at;
  return Number(spans) + Number(mends) + Number(new RegExp(`\\b${level}\\b`).test(bestCase));
}
