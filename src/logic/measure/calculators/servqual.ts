import { answersWay, numbersWay, type Calculator } from '../calculator.ts';
import { wideInterval, wrongLevel } from '../caution.ts';
import { mean } from '../formulas/mean.ts';
import { dimensions, meanGap, serviceGap } from '../formulas/service-gap.ts';
import { gapResult } from '../gap/gap-result.ts';
import { aboutInput, amount, confidenceInput, confidenceOf, type About } from '../inputs.ts';
import { meanFigure, singleWarning } from '../means.ts';
import type { Figure, Result, Warning } from '../result.ts';

const levels = ['relationship', 'journey'] as const;
const scale = { min: 1, max: 7, whole: true, words: ['Strongly disagree', 'Strongly agree'] };

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
  return gapResult(measured, overall, undefined, [
    {
      sentence: 'Means without single answers have no interval here. Enter the answers to see how sure the gaps are.',
      sources: [],
    },
    ...atLevel(about),
  ]);
}

const smallSample: Warning = {
  sentence:
    'The sample is small: the interval of a gap covers more than a quarter of what gaps can be. This site warns from there on.',
  sources: [],
};

/** Answers of each person: expected for the five dimensions, then perceived. Each person is compared with themselves. */
function fromAnswers(rows: readonly (readonly number[])[], confidence: number, about: About): Result {
  const gaps = rows.map((row) =>
    dimensions.map((_, index) => serviceGap(row[index] ?? NaN, row[index + dimensions.length] ?? NaN)),
  );
  const column = (of: readonly (readonly number[])[], index: number) => of.map((row) => row[index] ?? NaN);
  const gapMean = (label: string, values: readonly number[]) =>
    meanFigure(label, values, { unit: 'points', digits: 2, span: { min: -6, max: 6 } }, confidence);
  const measured = dimensions.map((name, index) => ({
    expected: mean(column(rows, index)),
    perceived: mean(column(rows, index + dimensions.length)),
    gap: gapMean(name, column(gaps, index)),
  }));
  const overall = { ...gapMean('Mean of the five gaps', gaps.map(meanGap)), sources: ['servqual-1985-1988'] };
  const isWide = measured.some(({ gap }) => wideInterval(gap.interval, 12).length > 0);
  return gapResult(measured, overall, rows.length, [
    ...singleWarning(rows),
    ...(isWide ? [smallSample] : []),
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
