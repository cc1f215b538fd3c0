import { answersWay, type AnswersWay } from '../calculator.ts';
import { severalProportionsTest, smallestExpected, type ChiSquareTest } from '../formulas/several-proportions.ts';
import type { Counts } from '../formulas/two-proportions.ts';
import { confidenceInput, confidenceOf } from '../inputs.ts';
import { intervalChart } from '../interval-chart.ts';
import { capital, counted, numberText, pText, quantity } from '../number-text.ts';
import type { Finding, Result, Warning } from '../result.ts';
import { shareFigure } from '../shares.ts';
import { peeking, type Compared } from './compared.ts';

/** Whether several versions could all have the same rate: a row of counts for each. */
export function severalWay(compared: Compared): AnswersWay {
  const { many, did, example } = compared;
  const whole = { min: 0, max: 1e12, whole: true };
  return answersWay({
    id: 'several',
    name: 'Several versions compared',
    row: 'version',
    columns: [
      { id: 'successes', name: `${capital(many)} who ${did}`, scale: whole },
      { id: 'n', name: `All ${many}`, scale: { ...whole, min: 1 } },
    ],
    inputs: { confidence: confidenceInput },
    example: [
      [example.first.successes, example.first.n],
      [example.second.successes, example.second.n],
      [9, 91],
    ],
    minRows: 2,
    maxRows: 20,
    checkRow: ([successes = 0, n = 0]) =>
      successes > n ? `${numberText(successes)} of ${numberText(n)} cannot be` : undefined,
    calculate: (rows, { confidence }) =>
      several(
        rows.map(([successes = 0, n = 1]) => ({ successes, n })),
        compared,
        confidenceOf(confidence),
      ),
  });
}

function several(groups: readonly Counts[], { rate, did }: Compared, confidence: number): Result {
  const rates = groups.map(({ successes, n }, index) => shareFigure(`Version ${index + 1}`, successes, n, confidence));
  const values = rates.map(({ value }) => value);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const test = severalProportionsTest(groups);
  return {
    figure: {
      label: 'Highest less lowest rate, in percentage points',
      value: highest - lowest,
      unit: 'points',
      digits: 1,
    },
    further: [...testFinding(test), ...rates],
    sentence: `The ${rate.toLowerCase()} of ${numberText(groups.length)} versions lies between ${quantity(lowest, 'percent', 1)} and ${quantity(highest, 'percent', 1)}. ${finding(test, confidence)}`,
    chart: intervalChart(rates, { min: 0, max: 100, label: `% ${did}` }),
    notSaid: [
      'Which of the versions differ. The test says only whether all could be equal.',
      'Why people acted as they did.',
    ],
    warnings: [...fewCounts(groups), peeking],
  };
}

function testFinding(test: ChiSquareTest | undefined): Finding[] {
  if (!test) return [];
  return [
    {
      label: 'Chi-square test of several shares',
      text: pText(test.p),
      note: `χ² = ${numberText(test.chiSquare, 2)} with ${counted(test.degreesOfFreedom, 'degree')} of freedom, without a correction for continuity.`,
    },
  ];
}

function finding(test: ChiSquareTest | undefined, confidence: number): string {
  if (!test) return 'All groups acted alike, so there is nothing to test.';
  return test.p >= 1 - confidence
    ? `The data would also fit equal rates (${pText(test.p)}).`
    : `Chance alone would rarely make them differ so much (${pText(test.p)}).`;
}

function fewCounts(groups: readonly Counts[]): Warning[] {
  if (smallestExpected(groups) >= 5) return [];
  return [
    {
      sentence:
        'An expected count is below 5, where the chi-square test becomes rough. That limit is a common rule, kept by this site.',
      sources: [],
    },
  ];
}
