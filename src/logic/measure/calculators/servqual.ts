import { answersWay, numbersWay, type Calculator } from '../calculator.ts';
import { wideInterval, wrongLevel } from '../caution.ts';
import { mean, meanInterval } from '../formulas/mean.ts';
import { dimensions, meanGap, serviceGap } from '../formulas/service-gap.ts';
import { aboutInput, amount, confidenceInput, confidenceOf, type About } from '../inputs.ts';
import { fairSample, meanFigure } from '../means.ts';
import { capital, counted, numberText } from '../number-text.ts';
import type { Figure, Result, Warning } from '../result.ts';

const levels = ['relationship', 'journey'] as const;
const scale = { min: 1, max: 7, whole: true, words: ['Strongly disagree', 'Strongly agree'] };

interface Dimension {
  expected: number;
  perceived: number;
  gap: Figure;
}

/** The gap that falls furthest short, in a sentence; `people` is how many answered, where that is known. */
function widestGap(gaps: readonly Figure[], people: number | undefined): string {
  const [widest] = [...gaps].sort((one, other) => one.value - other.value);
  const shortfall = numberText(widest?.value ?? 0, 2);
  const finding =
    widest && shortfall.startsWith('−')
      ? `the widest gap is ${widest.label.toLowerCase()}, ${shortfall.slice(1)} below what was expected.`
      : 'no dimension falls short of what was expected.';
  return people === undefined ? capital(finding) : `Among ${counted(people, 'person', 'people')}, ${finding}`;
}

function result(
  measured: readonly Dimension[],
  overall: Figure,
  people: number | undefined,
  warnings: readonly Warning[],
): Result {
  const gaps = measured.map(({ gap }) => gap);
  const sure = people === undefined ? '' : ` ${fairSample(overall, 'the mean gap of all such people')}`;
  return {
    figure: overall,
    further: gaps,
    sentence: `${widestGap(gaps, people)} The mean of the five gaps is ${numberText(overall.value, 2)}.${sure}`,
    chart: {
      kind: 'bars',
      sentence: `Gaps by dimension: ${gaps.map(({ label, value }) => `${label.toLowerCase()} ${numberText(value, 2)}`).join(', ')}.`,
      axis: {
        min: Math.min(-1, ...gaps.map(({ value }) => value)),
        max: Math.max(1, ...gaps.map(({ value }) => value)),
        label: 'points, perceived − expected',
      },
      bars: gaps.map(({ label, value }) => ({ label, value })),
    },
    table: {
      caption: 'What was expected, what was perceived, and the gap',
      head: ['Dimension', 'Expected', 'Perceived', 'Gap'],
      rows: measured.map(({ expected, perceived, gap }) => [
        gap.label,
        numberText(expected, 2),
        numberText(perceived, 2),
        numberText(gap.value, 2),
      ]),
    },
    notSaid: [
      'Why a gap is there, and who can close it.',
      'Whether the service improved or people stopped hoping: both close a gap. Show both columns.',
      'Which dimension matters most. The mean weighs all the same.',
    ],
    warnings: [
      {
        sentence:
          'The mean of the gaps hides what differs between them: a full point too little here can vanish behind half points too much there.',
        sources: [],
      },
      ...warnings,
    ],
  };
}

function atLevel(about: About): Warning[] {
  return wrongLevel(about, levels, {
    interaction: 'The questions are about a service as a whole. For one contact, ask about satisfaction or effort.',
  });
}

function gapFigure(label: string, value: number): Figure {
  return { label, value, unit: 'points', digits: 2 };
}

function fromMeans(expected: readonly number[], perceived: readonly number[], about: About): Result {
  const measured = dimensions.map((name, index) => {
    const [hoped, found] = [expected[index] ?? NaN, perceived[index] ?? NaN];
    return { expected: hoped, perceived: found, gap: gapFigure(name, serviceGap(hoped, found)) };
  });
  const overall = {
    ...gapFigure('Mean of the five gaps', meanGap(measured.map(({ gap }) => gap.value))),
    sources: ['servqual-1985-1988'],
  };
  return result(measured, overall, undefined, [
    {
      sentence: 'Means without single answers have no interval here. Enter the answers to see how sure the gaps are.',
      sources: [],
    },
    ...atLevel(about),
  ]);
}

/** Answers of each person: expected for the five dimensions, then perceived. Each person is compared with themselves. */
function fromAnswers(rows: readonly (readonly number[])[], confidence: number, about: About): Result {
  const gapsOf = (row: readonly number[]) =>
    dimensions.map((_, index) => serviceGap(row[index] ?? NaN, row[index + dimensions.length] ?? NaN));
  const column = (index: number) => rows.map((row) => row[index] ?? NaN);
  const shown = { unit: 'points', digits: 2, span: { min: -6, max: 6 } } as const;
  const measured = dimensions.map((name, index) => ({
    expected: mean(column(index)),
    perceived: mean(column(index + dimensions.length)),
    gap: meanFigure(
      name,
      rows.map((row) => gapsOf(row)[index] ?? NaN),
      shown,
      confidence,
    ),
  }));
  const overall = {
    ...meanFigure(
      'Mean of the five gaps',
      rows.map((row) => meanGap(gapsOf(row))),
      shown,
      confidence,
    ),
    sources: ['servqual-1985-1988'],
  };
  const wide = measured.some(({ gap }) => wideInterval(gap.interval, 12).length > 0);
  const single = meanInterval(column(0), confidence) === undefined;
  return result(measured, overall, rows.length, [
    ...(single
      ? [{ sentence: 'One value is an anecdote. An interval needs at least two, by its formula.', sources: [] }]
      : []),
    ...(wide
      ? [
          {
            sentence:
              'The sample is small: the interval of a gap covers more than a quarter of what gaps can be. This site warns from there on.',
            sources: [],
          },
        ]
      : []),
    ...atLevel(about),
  ]);
}

const rating = (label: string) => amount(label, { unit: 'of 7', min: 1, max: 7 });

export const servqual: Calculator = {
  id: 'servqual',
  name: 'SERVQUAL gap',
  question: 'How far does a service depart from what its customers expect?',
  levels,
  metric: 'servqual',
  ways: [
    numbersWay({
      id: 'means',
      name: 'From means',
      inputs: {
        e1: rating('Reliability, expected'),
        p1: rating('Reliability, perceived'),
        e2: rating('Responsiveness, expected'),
        p2: rating('Responsiveness, perceived'),
        e3: rating('Assurance, expected'),
        p3: rating('Assurance, perceived'),
        e4: rating('Empathy, expected'),
        p4: rating('Empathy, perceived'),
        e5: rating('Tangibles, expected'),
        p5: rating('Tangibles, perceived'),
        about: aboutInput,
      },
      example: {
        e1: '6.5',
        p1: '5.5',
        e2: '6',
        p2: '5.8',
        e3: '6.2',
        p3: '6.2',
        e4: '5.5',
        p4: '5.9',
        e5: '5',
        p5: '5.5',
      },
      calculate: ({ e1, e2, e3, e4, e5, p1, p2, p3, p4, p5, about }) =>
        fromMeans([e1, e2, e3, e4, e5], [p1, p2, p3, p4, p5], about),
    }),
    answersWay({
      id: 'answers',
      name: 'From answers',
      row: 'person',
      columns: ['expected', 'perceived'].flatMap((kind) =>
        dimensions.map((name) => ({
          id: `${name.toLowerCase()}-${kind}`,
          name: `${name}, ${kind}`,
          scale: { ...scale, whole: false },
        })),
      ),
      inputs: { confidence: confidenceInput, about: aboutInput },
      example: [
        [7, 6, 6, 5, 5, 5, 6, 6, 6, 5],
        [6, 6, 7, 6, 5, 6, 5, 6, 6, 6],
        [7, 7, 6, 6, 4, 5, 6, 7, 6, 5],
        [6, 5, 6, 5, 5, 6, 6, 6, 6, 6],
        [7, 6, 6, 6, 6, 6, 6, 6, 5, 5],
        [6, 6, 6, 5, 5, 5, 6, 6, 6, 6],
      ],
      calculate: (rows, { confidence, about }) => fromAnswers(rows, confidenceOf(confidence), about),
    }),
  ],
};
