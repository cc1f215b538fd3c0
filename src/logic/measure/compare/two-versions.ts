import { numbersWay, type NumbersWay } from '../calculator.ts';
import type { ZTest } from '../formulas/distributions.ts';
import { smallestExpected } from '../formulas/several-proportions.ts';
import { differenceInterval, nMinusOneTest, type Counts } from '../formulas/two-proportions.ts';
import { confidenceInput, confidenceOf, count, tooMany } from '../inputs.ts';
import { intervalChart } from '../interval-chart.ts';
import { counted, numberText, pText, soMany } from '../number-text.ts';
import type { Figure, Result, Warning } from '../result.ts';
import { percentInterval, shareFigure } from '../shares.ts';
import { peeking, type Compared } from './compared.ts';
import { differenceFigures } from './difference-figures.ts';

/** Whether a new version changes a rate: the counts of both, and what lies between them. */
export function twoVersionsWay(compared: Compared): NumbersWay {
  const { many, did, example } = compared;
  const group = (name: string) => ({
    n: count(`Version ${name}, all ${many}`, { min: 1 }),
    successes: count(`Version ${name}, ${many} who ${did}`),
  });
  const [a, b] = [group('A'), group('B')];
  return numbersWay({
    id: 'two-versions',
    name: 'Two versions compared',
    inputs: { n1: a.n, x1: a.successes, n2: b.n, x2: b.successes, confidence: confidenceInput },
    example: {
      n1: String(example.first.n),
      x1: String(example.first.successes),
      n2: String(example.second.n),
      x2: String(example.second.successes),
    },
    check: ({ n1, x1, n2, x2 }) => [
      ...(x1 > n1 ? [{ input: 'x1' as const, sentence: tooMany('Version A', x1, n1) }] : []),
      ...(x2 > n2 ? [{ input: 'x2' as const, sentence: tooMany('Version B', x2, n2) }] : []),
    ],
    calculate: ({ n1, x1, n2, x2, confidence }) =>
      twoVersions({ successes: x1, n: n1 }, { successes: x2, n: n2 }, compared, confidenceOf(confidence)),
  });
}

function twoVersions(first: Counts, second: Counts, compared: Compared, confidence: number): Result {
  const { one, many, did } = compared;
  const rates = [
    shareFigure('Version A', first.successes, first.n, confidence),
    shareFigure('Version B', second.successes, second.n, confidence),
  ] as const;
  const figure = differenceFigure(rates[1].value - rates[0].value, first, second, confidence);
  return {
    figure,
    further: [...rates, ...differenceFigures(first, second)],
    sentence: `Of ${counted(first.n, one, many)} with version A, ${soMany(first.successes)} ${did}; of ${numberText(second.n)} with version B, ${soMany(second.successes)} did. ${comparison(figure.value, compared, nMinusOneTest(first, second), confidence)}`,
    chart: intervalChart(rates, { min: 0, max: 100, label: `% ${did}` }),
    notSaid: [
      'Whether the difference matters. That is a question of what it costs and earns.',
      'Why people acted as they did.',
      'What holds for other people, seasons or offers than those compared.',
    ],
    warnings: [...fewCounts(first, second), peeking],
  };
}

function differenceFigure(value: number, first: Counts, second: Counts, confidence: number): Figure {
  const limits = differenceInterval(first, second, confidence);
  return {
    label: 'Difference, B − A, in percentage points',
    value,
    unit: 'points',
    digits: 1,
    interval: percentInterval(limits, confidence, 'adjusted Wald for two groups'),
    note: 'The idea of the adjusted Wald interval for two groups: half of what is added to one group goes to each.',
  };
}

/** What the difference, in percentage points, comes to. */
function comparison(difference: number, { rate }: Compared, test: ZTest | undefined, confidence: number): string {
  if (!test) return 'Both groups acted alike, so there is nothing to test.';
  const name = rate.toLowerCase();
  if (difference === 0) return `The ${name} is the same with both, which does not prove the versions equal.`;
  const size = `${numberText(Math.abs(difference), 1)} percentage points ${difference > 0 ? 'higher' : 'lower'}`;
  return test.p >= 1 - confidence
    ? `The ${name} is ${size} with version B, but the data would also fit no difference (${pText(test.p)}).`
    : `The ${name} is ${size} with version B, more than chance alone would explain (${pText(test.p)}).`;
}

function fewCounts(first: Counts, second: Counts): Warning[] {
  if (smallestExpected([first, second]) >= 1) return [];
  return [
    {
      sentence: 'An expected count is below 1. For so few, use Fisher’s exact test, which this calculator does not do.',
      sources: ['sauro-ab-n1'],
    },
  ];
}
