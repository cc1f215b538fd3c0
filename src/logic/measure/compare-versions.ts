import { answersWay, numbersWay, type AnswersWay, type NumbersWay } from './calculator.ts';
import {
  differenceInterval,
  effectSize,
  nMinusOneTest,
  pooledTest,
  relativeChange,
  smallestExpected,
  unpooledTest,
  type Counts,
} from './formulas/two-proportions.ts';
import { oneSidedP, type ZTest } from './formulas/one-proportion.ts';
import { neededPerGroup, powerOf } from './formulas/power.ts';
import { severalProportionsTest } from './formulas/several-proportions.ts';
import { confidenceInput, confidenceOf, count, percentage } from './inputs.ts';
import { intervalChart } from './interval-chart.ts';
import { counted, numberText, plainNumber, pText, quantity, soMany } from './number-text.ts';
import type { Figure, Finding, Result, Warning } from './result.ts';
import { percentInterval, shareFigure } from './shares.ts';

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

function testFinding(label: string, test: ZTest | undefined, note: string, sources: readonly string[]): Finding[] {
  return test ? [{ label, text: pText(test.p), note: `z = ${numberText(test.z, 3)}. ${note}`, sources }] : [];
}

function fewCounts(first: Counts, second: Counts): Warning[] {
  if (smallestExpected(first, second) >= 1) return [];
  return [
    {
      sentence: 'An expected count is below 1. For so few, use Fisher’s exact test, which this calculator does not do.',
      sources: ['sauro-ab-n1'],
    },
  ];
}

const peeking: Warning = {
  sentence:
    'The test holds for one look at a number of people fixed in advance. Stopping at the first good day makes chance look like an effect.',
  sources: ['r-power-prop-test'],
};

/** What the difference, in percentage points, comes to. */
function comparison(difference: number, rate: string, test: ZTest | undefined, open: boolean): string {
  if (!test) return 'Both groups acted alike, so there is nothing to test.';
  if (difference === 0)
    return `The ${rate.toLowerCase()} is the same with both, which does not prove the versions equal.`;
  const way = difference > 0 ? 'higher' : 'lower';
  const so = `The ${rate.toLowerCase()} is ${numberText(Math.abs(difference), 1)} percentage points ${way} with version B`;
  return open
    ? `${so}, but the data would also fit no difference (${pText(test.p)}).`
    : `${so}, more than chance alone would explain (${pText(test.p)}).`;
}

/** The two rates and what lies between them. */
function twoVersions(first: Counts, second: Counts, { rate, one, many, did }: Compared, confidence: number): Result {
  const rates = [
    shareFigure('Version A', first.successes, first.n, confidence),
    shareFigure('Version B', second.successes, second.n, confidence),
  ] as const;
  const [before, after] = [rates[0].value, rates[1].value];
  const interval = percentInterval(
    differenceInterval(first, second, confidence),
    confidence,
    'adjusted Wald for two groups',
  );
  const test = nMinusOneTest(first, second);
  const unpooled = unpooledTest(first, second);
  const figure: Figure = {
    label: 'Difference, B − A, in percentage points',
    value: after - before,
    unit: 'points',
    digits: 1,
    interval,
    note: 'The idea of the adjusted Wald interval for two groups: half of what is added to one group goes to each.',
  };
  const open = !test || test.p >= 1 - confidence;
  return {
    figure,
    further: [
      ...rates,
      ...testFinding(
        'N − 1 two-proportion test',
        test,
        'Two-sided. If both versions were equal, a difference at least this large would come up with this probability.',
        ['sauro-ab-n1'],
      ),
      ...testFinding('Pooled z test', pooledTest(first, second), 'Two-sided, without the correction by N − 1.', []),
      ...(unpooled
        ? [
            {
              label: 'One-sided, unpooled',
              text: pText(oneSidedP(unpooled)),
              note: 'What some testing services report. It is about half as large, because it looks in one direction only.',
              sources: ['zuschlag-stat203'],
            },
          ]
        : []),
      ...(before === 0
        ? []
        : [
            {
              label: 'Relative change',
              value: relativeChange(before, after),
              unit: 'percent' as const,
              digits: 1,
              note: `B is ${quantity((100 * after) / before, 'percent', 1)} of A. “158% of” is 58% more, and not 158%.`,
            },
          ]),
      {
        label: 'Effect size h',
        value: effectSize(second.successes / second.n, first.successes / first.n),
        unit: 'none',
        digits: 3,
        note: 'Cohen’s h: the distance of the two rates on a scale on which equal steps are equally easy to detect.',
      },
    ],
    sentence: `Of ${counted(first.n, one, many)} with version A, ${soMany(first.successes)} ${did}; of ${numberText(second.n)} with version B, ${soMany(second.successes)} did. ${comparison(figure.value, rate, test, open)}`,
    chart: intervalChart(rates, { min: 0, max: 100, label: `% ${did}` }),
    notSaid: [
      'Whether the difference matters. That is a question of what it costs and earns.',
      'Why people acted as they did.',
      'What holds for other people, seasons or offers than those compared.',
    ],
    warnings: [...fewCounts(first, second), peeking],
  };
}

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

/** What is wrong when more succeeded than there were. */
export function tooMany(label: string, successes: number, n: number): string {
  return `${label}: ${numberText(successes)} of ${numberText(n)} cannot be. Enter ${numberText(n)} or less.`;
}

const powerInput = {
  kind: 'choice',
  label: 'Power',
  hint: 'The chance to notice the difference if it is there.',
  options: [
    { id: '80', name: '80%' },
    { id: '90', name: '90%' },
    { id: '95', name: '95%' },
  ],
  initial: '80',
} as const;

/** Two rates, in percent, between which no number of people could tell. */
function tooClose({ first, second }: { first: number; second: number }): { input: 'second'; sentence: string }[] {
  if (Math.abs(first - second) >= 0.01) return [];
  const sentence = 'Both rates are as good as the same. Enter one that differs by 0.01 percentage points or more.';
  return [{ input: 'second', sentence }];
}

/** The chance to notice a difference, from few people to many. */
function powerCurve(first: number, second: number, confidence: number, at: number) {
  const end = Math.max(4, 2 * at);
  return Array.from({ length: 41 }, (_, step) => {
    const people = (end * step) / 40;
    return { x: people, y: 100 * powerOf(first, second, people, confidence) };
  });
}

export function neededWay({ many, one, rate }: Compared): NumbersWay {
  return numbersWay({
    id: 'needed',
    name: 'How many are needed',
    inputs: {
      first: percentage(`${rate} now`, { min: 0.1, max: 99.9 }),
      second: percentage(`${rate} worth noticing`, { min: 0.1, max: 99.9 }),
      power: powerInput,
      confidence: confidenceInput,
    },
    example: { first: '5', second: '6' },
    check: tooClose,
    calculate({ first, second, power, confidence }) {
      const sure = confidenceOf(confidence);
      const [from, to] = [first / 100, second / 100];
      const each = Math.ceil(neededPerGroup(from, to, Number(power) / 100, sure));
      return {
        figure: {
          label: `${many[0]?.toUpperCase() ?? ''}${many.slice(1)} needed for each version`,
          value: each,
          unit: 'none',
          digits: 0,
          sources: ['r-power-prop-test'],
        },
        further: [
          { label: 'For both versions', value: 2 * each, unit: 'none', digits: 0 },
          { label: 'Relative change to notice', value: relativeChange(first, second), unit: 'percent', digits: 1 },
          { label: 'Effect size h', value: effectSize(to, from), unit: 'none', digits: 3 },
        ],
        sentence: `To notice a change from ${plainNumber(first)}% to ${plainNumber(second)}% with a chance of ${power}%, show each version to ${counted(each, one, many)}.`,
        chart: {
          kind: 'curve',
          sentence: `The chance to notice the difference grows with the number of ${many} and reaches ${power}% at ${numberText(each)} for each version.`,
          x: { min: 0, max: Math.max(4, 2 * each), label: `${many} for each version` },
          y: { min: 0, max: 100, label: '% chance to notice' },
          points: powerCurve(from, to, sure, each),
          mark: { x: each, y: 100 * powerOf(from, to, each, sure), label: numberText(each) },
        },
        notSaid: [
          'Whether the change would be worth its price.',
          'How long it takes until so many have come.',
          'What holds if the groups differ in size or if you look more than once.',
        ],
        warnings: [peeking],
      };
    },
  });
}

export function powerWay({ many, rate, one }: Compared): NumbersWay {
  return numbersWay({
    id: 'power',
    name: 'What a number can show',
    inputs: {
      first: percentage(`${rate} now`, { min: 0.1, max: 99.9 }),
      second: percentage(`${rate} worth noticing`, { min: 0.1, max: 99.9 }),
      each: count(`All ${many} for each version`, { min: 2, max: 1e9 }),
      confidence: confidenceInput,
    },
    example: { first: '50', second: '75', each: '50' },
    check: tooClose,
    calculate({ first, second, each, confidence }) {
      const sure = confidenceOf(confidence);
      const [from, to] = [first / 100, second / 100];
      const power = 100 * powerOf(from, to, each, sure);
      return {
        figure: {
          label: 'Chance to notice the difference',
          value: power,
          unit: 'percent',
          digits: 1,
          sources: ['r-power-prop-test'],
        },
        further: [{ label: 'Effect size h', value: effectSize(to, from), unit: 'none', digits: 3 }],
        sentence: `With ${counted(each, one, many)} for each version, a true change from ${plainNumber(first)}% to ${plainNumber(second)}% would be noticed with a chance of ${quantity(power, 'percent', 1)}.`,
        chart: {
          kind: 'curve',
          sentence: `The chance to notice the difference grows with the number of ${many}; at ${numberText(each)} for each version it is ${quantity(power, 'percent', 1)}.`,
          x: { min: 0, max: 2 * each, label: `${many} for each version` },
          y: { min: 0, max: 100, label: '% chance to notice' },
          points: powerCurve(from, to, sure, each),
          mark: { x: each, y: power, label: numberText(each) },
        },
        notSaid: [
          'Whether there is a difference. It says what you would see if there were this one.',
          'What holds if the groups differ in size or if you look more than once.',
        ],
        warnings:
          power < 80
            ? [
                {
                  sentence:
                    'Below 80%, a test that finds nothing says little. That limit is a convention, kept by this site.',
                  sources: [],
                },
              ]
            : [],
      };
    },
  });
}

export function severalWay({ many, did, rate, example }: Compared): AnswersWay {
  const whole = { min: 0, max: 1e12, whole: true };
  return answersWay({
    id: 'several',
    name: 'Several versions compared',
    row: 'version',
    columns: [
      { id: 'successes', name: `${many[0]?.toUpperCase() ?? ''}${many.slice(1)} who ${did}`, scale: whole },
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
    calculate(rows, { confidence }) {
      const sure = confidenceOf(confidence);
      const groups = rows.map(([successes = 0, n = 1]) => ({ successes, n }));
      const rates = groups.map(({ successes, n }, index) => shareFigure(`Version ${index + 1}`, successes, n, sure));
      const test = severalProportionsTest(groups);
      const values = rates.map(({ value }) => value);
      const spread = Math.max(...values) - Math.min(...values);
      const open = !test || test.p >= 1 - sure;
      return {
        figure: { label: 'Highest less lowest rate, in percentage points', value: spread, unit: 'points', digits: 1 },
        further: [
          ...(test
            ? [
                {
                  label: 'Chi-square test of several shares',
                  text: pText(test.p),
                  note: `χ² = ${numberText(test.chiSquare, 2)} with ${counted(test.degreesOfFreedom, 'degree')} of freedom, without a correction for continuity.`,
                },
              ]
            : []),
          ...rates,
        ],
        sentence: `The ${rate.toLowerCase()} of ${numberText(groups.length)} versions lies between ${quantity(Math.min(...values), 'percent', 1)} and ${quantity(Math.max(...values), 'percent', 1)}. ${
          !test
            ? 'All groups acted alike, so there is nothing to test.'
            : open
              ? `The data would also fit equal rates (${pText(test.p)}).`
              : `Chance alone would rarely make them differ so much (${pText(test.p)}).`
        }`,
        chart: intervalChart(rates, { min: 0, max: 100, label: `% ${did}` }),
        notSaid: [
          'Which of the versions differ. The test says only whether all could be equal.',
          'Why people acted as they did.',
        ],
        warnings: [
          ...(smallestCell(groups) < 5
            ? [
                {
                  sentence:
                    'An expected count is below 5, where the chi-square test becomes rough. That limit is a common rule, kept by this site.',
                  sources: [],
                },
              ]
            : []),
          peeking,
        ],
      };
    },
  });
}

/** The smallest count that would be expected in any cell if all shares were equal. */
function smallestCell(groups: readonly Counts[]): number {
  const all = groups.reduce((sum, { n }) => sum + n, 0);
  const pooled = groups.reduce((sum, { successes }) => sum + successes, 0) / all;
  return Math.min(...groups.map(({ n }) => n)) * Math.min(pooled, 1 - pooled);
}
