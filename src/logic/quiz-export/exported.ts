import type { Industry } from '../industries.ts';
import type { Difficulty } from '../quiz/order.ts';
import type { FactWords, Judgment } from '../verdict.ts';

/** What a file says of a situation. */
export interface Exported {
  id: string;
  data: Judgment & {
    title: string;
    situation: string;
    difficulty: Difficulty;
    industry: Industry;
    facts: FactWords;
    bestCase: string;
  };
}

/** A set as files hold it. */
export interface ExportedSet {
  id: string;
  name: string;
  situations: readonly Exported[];
}

/** Where a file says that it comes from. */
export interface Origin {
  /** The name of the site. */
  site: string;
  /** The complete address of the page of a situation. */
  addressOf: (situation: string) => string;
}

/** Under what license a file may be passed on. */
export const license = 'CC BY 4.0, creativecommons.org/licenses/by/4.0';
