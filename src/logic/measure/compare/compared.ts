import type { Counts } from '../formulas/two-proportions.ts';
import type { Warning } from '../result.ts';

/** What is counted, in the words of a metric. */
export interface Compared {
  /** Who is counted, one and many: “visitor”, “visitors”. */
  one: string;
  many: string;
  /** What those do who count: “converted”, “left”. */
  did: string;
  /** The name of the share: “Conversion rate”. */
  rate: string;
  /** Counts of the example: two versions. */
  example: { first: Counts; second: Counts };
}

/** Holds for every comparison of versions that people are still being shown. */
export const peeking: Warning = {
  sentence:
    'The test holds for one look at a number of people fixed in advance. Stopping at the first good day makes chance look like an effect.',
  sources: ['r-power-prop-test'],
};
