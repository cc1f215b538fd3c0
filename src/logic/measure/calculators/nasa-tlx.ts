import { answersWay, type Calculator } from '../calculator.ts';
import { wideInterval, wrongLevel } from '../caution.ts';
import { mean } from '../formulas/mean.ts';
import { loadScales, pairs, rawLoad, weightedLoad } from '../formulas/task-load.ts';
import { aboutInput, confidenceInput, confidenceOf, type About } from '../inputs.ts';
import { fairSample, meanFigure, spreadWarnings } from '../means.ts';
import { counted, numberText } from '../number-text.ts';
import { pairedWay } from '../paired.ts';
import type { Figure, Result } from '../result.ts';

const levels = ['interaction'] as const;
const scale = { min: 0, max: 100, whole: false, words: ['Low', 'High'] };
const points = { unit: 'points', digits: 1, span: { min: 0, max: 100 } } as const;
const sources = ['nasa-tlx-hart-staveland-1988'];

const notSaid = [
  'Where the load comes from: the screen, the rules or the queue.',
  'Whether the work was done well.',
  'A limit for a good score. Nothing we read gives one.',
];

const ratingColumns = loadScales.map((name, index) => ({ id: `rating-${index + 1}`, name: `${name}, rating`, scale }));
const weightColumns = loadScales.map((name, index) => ({
  id: `weight-${index + 1}`,
  name: `${name}, weight`,
  scale: { min: 0, max: 5, whole: true },
}));

function load(
  kind: 'Raw' | 'Weighted',
  scores: readonly number[],
  ratings: readonly (readonly number[])[],
  further: Figure[],
  confidence: number,
  about: About,
): Result {
  const figure = { ...meanFigure(`${kind} workload`, scores, points, confidence), sources };
  const means = loadScales.map((_, index) => mean(ratings.map((row) => row[index] ?? NaN)));
  return {
    figure,
    further: [
      ...further,
      ...loadScales.map((name, index) =>
        meanFigure(
          name,
          ratings.map((row) => row[index] ?? NaN),
          points,
          confidence,
        ),
      ),
    ],
    sentence: `The mean ${kind.toLowerCase()} workload of ${counted(scores.length, 'person', 'people')} is ${numberText(figure.value, 1)} points of 100; low is good. ${fairSample(figure, 'the mean of all such people')}`,
    chart: {
      kind: 'bars',
      sentence: `Mean ratings: ${loadScales.map((name, index) => `${name.toLowerCase()} ${numberText(means[index] ?? NaN, 1)}`).join(', ')}.`,
      axis: { min: 0, max: 100, label: 'points, low is good' },
      bars: loadScales.map((name, index) => ({ label: name, value: means[index] ?? NaN })),
    },
    notSaid,
    warnings: [
      ...spreadWarnings(scores),
      ...wideInterval(figure.interval, 100),
      {
        sentence:
          'A high mark must mean more load on all six scales. The one for performance is easily filled in upside down. This check is a rule of this site.',
        sources: [],
      },
      ...wrongLevel(about, levels, {
        journey: 'It rates one task. For a journey, ask about effort (CES) at its end.',
        relationship: 'It rates one task. For the relationship, ask about recommending or staying.',
      }),
    ],
  };
}

export const nasaTlx: Calculator = {
  id: 'nasa-tlx',
  name: 'NASA Task Load Index',
  question: 'How heavy was the task for the person who did it?',
  levels,
  metric: 'nasa-tlx',
  ways: [
    answersWay({
      id: 'raw',
      name: 'Raw, from six ratings each',
      row: 'person',
      columns: ratingColumns,
      inputs: { confidence: confidenceInput, about: aboutInput },
      example: [
        [80, 20, 60, 40, 70, 50],
        [65, 10, 70, 35, 60, 45],
        [75, 15, 55, 30, 65, 60],
        [55, 20, 40, 25, 50, 30],
        [85, 25, 75, 50, 80, 70],
      ],
      calculate: (rows, { confidence, about }) =>
        load('Raw', rows.map(rawLoad), rows, [], confidenceOf(confidence), about),
    }),
    answersWay({
      id: 'weighted',
      name: 'Weighted, from six ratings and six weights each',
      row: 'person',
      columns: [...ratingColumns, ...weightColumns],
      inputs: { confidence: confidenceInput, about: aboutInput },
      example: [
        [80, 20, 60, 40, 70, 50, 5, 0, 3, 2, 4, 1],
        [65, 10, 70, 35, 60, 45, 4, 0, 5, 1, 3, 2],
        [75, 15, 55, 30, 65, 60, 5, 0, 2, 1, 3, 4],
      ],
      checkRow(row) {
        const sum = row.slice(loadScales.length).reduce((total, weight) => total + weight, 0);
        return sum === pairs
          ? undefined
          : `the weights add up to ${numberText(sum)}, and ${pairs} choices between pairs make ${pairs}`;
      },
      calculate(rows, { confidence, about }) {
        const ratings = rows.map((row) => row.slice(0, loadScales.length));
        const scores = rows.map((row) => weightedLoad(row, row.slice(loadScales.length)));
        const sure = confidenceOf(confidence);
        const raw = meanFigure('Raw workload', ratings.map(rawLoad), points, sure);
        return load(
          'Weighted',
          scores,
          ratings,
          [
            {
              ...raw,
              note: 'The plain mean of the six ratings, without weights. Write into the chart which of the two it is.',
              sources,
            },
          ],
          sure,
          about,
        );
      },
    }),
    pairedWay({
      id: 'two-tools',
      name: 'Two tools, the same people',
      columns: ['First tool', 'Second tool'],
      scale,
      digits: 1,
      example: [
        [62, 50],
        [55, 52],
        [70, 55],
        [48, 47],
        [66, 60],
        [58, 41],
        [73, 66],
        [60, 53],
      ],
      notSaid,
    }),
  ],
};
