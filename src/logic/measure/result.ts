import type { Chart } from './chart.ts';
import type { Unit } from './number-text.ts';

/** A range around an estimate, in the unit of the estimate. */
export interface Interval {
  low: number;
  high: number;
  /** How often ranges made this way hold the true value: 0.95 for 95%. */
  confidence: number;
  /** The name of the method: “adjusted Wald”. */
  method: string;
}

/** A number with its name. */
export interface Figure {
  label: string;
  /** In `unit`: 90 for 90%, never 0.9. */
  value: number;
  unit: Unit;
  /** How many digits are shown after the point. */
  digits: number;
  interval?: Interval;
  /** What to know about the number in a sentence or two, among them who says so. */
  note?: string;
  /** Ids of entries in src/content/sources that the number rests on. */
  sources?: readonly string[];
}

/** A finding that is a word and not a number: a grade, a class. */
export interface Finding {
  label: string;
  text: string;
  note?: string;
  sources?: readonly string[];
}

/** Something to heed, with the rule by which it is said. */
export interface Warning {
  sentence: string;
  /** Ids of entries in src/content/sources; none where the rule is this site’s own, and then the sentence says so. */
  sources: readonly string[];
}

/** Numbers in rows, ready to print. The first cell of a row names it. */
export interface Table {
  caption: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/** Everything that a calculator says about what was entered. */
export interface Result {
  figure: Figure;
  further: readonly (Figure | Finding)[];
  /** The result in plain words. */
  sentence: string;
  chart: Chart;
  table?: Table;
  notSaid: readonly string[];
  warnings: readonly Warning[];
}
