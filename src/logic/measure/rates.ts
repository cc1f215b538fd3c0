import type { Level } from '../levels.ts';
import { numbersWay, type NumbersWay } from './calculator.ts';
import { wideInterval, wrongLevel } from './caution.ts';
import { aboutInput, confidenceInput, confidenceOf, count, tooMany } from './inputs.ts';
import { intervalChart } from './interval-chart.ts';
import { fairSample } from './means.ts';
import { counted, soMany } from './number-text.ts';
import type { Result } from './result.ts';
import { otherIntervals, shareFigure } from './shares.ts';

interface Rate {
  levels: readonly Level[];
  label: string;
  /** The two inputs, and who they count: “start”, “starts”. */
  part: { label: string; hint: string };
  whole: { label: string; hint: string };
  one: string;
  many: string;
  /** What those of the part did, in the past: “left”. */
  did: string;
  example: { part: string; whole: string };
  instead: Partial<Record<Level, string>>;
  notSaid: readonly string[];
}

/** A share of a whole from two counts, with its three intervals. */
export function rateWay(rate: Rate): NumbersWay {
  return numbersWay({
    id: 'counts',
    name: 'From counts',
    inputs: {
      part: count(rate.part.label, { hint: rate.part.hint }),
      whole: count(rate.whole.label, { hint: rate.whole.hint, min: 1 }),
      confidence: confidenceInput,
      about: aboutInput,
    },
    example: rate.example,
    check: ({ part, whole }) =>
      part > whole ? [{ input: 'part', sentence: tooMany(rate.part.label, part, whole) }] : [],
    calculate({ part, whole, confidence, about }): Result {
      const sure = confidenceOf(confidence);
      const figure = shareFigure(rate.label, part, whole, sure);
      return {
        figure,
        further: otherIntervals(part, whole, sure),
        sentence: `Of ${counted(whole, rate.one, rate.many)}, ${soMany(part)} ${rate.did}. ${fairSample(figure, 'the rate of all such people')}`,
        chart: intervalChart([figure], { min: 0, max: 100, label: `% of ${rate.many}` }),
        notSaid: rate.notSaid,
        warnings: [...wideInterval(figure.interval, 100), ...wrongLevel(about, rate.levels, rate.instead)],
      };
    },
  });
}
