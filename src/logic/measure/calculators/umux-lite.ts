import { answersWay, type Calculator } from '../calculator.ts';
import { wideInterval, wrongLevel } from '../caution.ts';
import { asSus, umux, umuxLite as score } from '../formulas/umux.ts';
import { aboutInput, confidenceInput, confidenceOf, type About } from '../inputs.ts';
import { intervalChart } from '../interval-chart.ts';
import { fairSample, meanFigure, spreadWarnings } from '../means.ts';
import { counted, numberText } from '../number-text.ts';
import type { Figure, Result, Warning } from '../result.ts';

const levels = ['interaction'] as const;
const scale = { min: 1, max: 7, whole: true, words: ['Strongly disagree', 'Strongly agree'] };
const points = { unit: 'points', digits: 1, span: { min: 0, max: 100 } } as const;

const notSaid = [
  'Why. Add one open question about what is missing or hard.',
  'What those would say who left because something was missing.',
  'A percentage: 70 points are not 70%.',
];

function warnings(scores: readonly number[], figure: Figure, about: About): Warning[] {
  return [
    ...spreadWarnings(scores),
    ...wideInterval(figure.interval, 100),
    ...wrongLevel(about, levels, {
      journey: 'It rates a product in use. For a journey, ask about satisfaction or effort at its end.',
      relationship: 'It rates a product in use. For the relationship, ask about recommending or staying.',
    }),
  ];
}

function twoItems(rows: readonly (readonly number[])[], confidence: number, about: About): Result {
  const usefulness = rows.map(([answer = NaN]) => answer);
  const ease = rows.map(([, answer = NaN]) => answer);
  const scores = usefulness.map((answer, index) => score(answer, ease[index] ?? NaN));
  const figure = {
    ...meanFigure('Mean UMUX-Lite score', scores, points, confidence),
    sources: ['umux-lite-scoring', 'ux-lite-lewis-sauro'],
  };
  const converted: Figure = {
    label: 'Converted to SUS points',
    value: asSus(figure.value),
    unit: 'points',
    digits: 1,
    ...(figure.interval && {
      interval: { ...figure.interval, low: asSus(figure.interval.low), high: asSus(figure.interval.high) },
    }),
    note: 'The formula of 2013, 0.65 × score + 22.9, which can only give 22.9 to 87.9. Lewis and Sauro now find the plain scaling better, above all for well-rated products.',
    sources: ['umux-lite-lewis-2013', 'ux-lite-lewis-sauro'],
  };
  const item = (label: string, answers: readonly number[]) =>
    meanFigure(label, answers, { unit: 'points', digits: 1, span: scale }, confidence);
  return {
    figure,
    further: [
      converted,
      { ...item('Usefulness, 1 to 7', usefulness), note: 'Does it do what people need?' },
      { ...item('Ease, 1 to 7', ease), note: 'Is it easy to use?' },
    ],
    sentence: `The mean score of ${counted(rows.length, 'person', 'people')} is ${numberText(figure.value, 1)} points of 100 by the plain scaling. ${fairSample(figure, 'the mean of all such people')}`,
    chart: intervalChart([figure, converted], { min: 0, max: 100, label: 'points' }),
    notSaid: [...notSaid, 'What the same people would have given on the SUS. Means agree, single people may not.'],
    warnings: warnings(scores, figure, about),
  };
}

function fourItems(rows: readonly (readonly number[])[], confidence: number, about: About): Result {
  const scores = rows.map(umux);
  const figure = { ...meanFigure('Mean UMUX score', scores, points, confidence), sources: ['umux-finstad-2010'] };
  return {
    figure,
    further: [],
    sentence: `The mean score of ${counted(rows.length, 'person', 'people')} on the four items is ${numberText(figure.value, 1)} points of 100. ${fairSample(figure, 'the mean of all such people')}`,
    chart: intervalChart([figure], { min: 0, max: 100, label: 'points' }),
    notSaid,
    warnings: warnings(scores, figure, about),
  };
}

export const umuxLite: Calculator = {
  id: 'umux-lite',
  name: 'UMUX-Lite',
  question: 'Does the product do what people need, and is it easy to use?',
  levels,
  metric: 'umux-lite',
  ways: [
    answersWay({
      id: 'answers',
      name: 'From two answers each',
      row: 'person',
      columns: [
        { id: 'usefulness', name: 'Meets my needs', scale },
        { id: 'ease', name: 'Easy to use', scale },
      ],
      inputs: { confidence: confidenceInput, about: aboutInput },
      example: [
        [7, 6],
        [6, 6],
        [6, 3],
        [5, 4],
        [7, 3],
        [6, 5],
        [4, 4],
        [7, 6],
        [5, 2],
        [6, 5],
      ],
      calculate: (rows, { confidence, about }) => twoItems(rows, confidenceOf(confidence), about),
    }),
    answersWay({
      id: 'four-items',
      name: 'From four answers each (UMUX)',
      row: 'person',
      columns: [
        { id: 'item-1', name: 'Item 1, positive', scale },
        { id: 'item-2', name: 'Item 2, negative', scale },
        { id: 'item-3', name: 'Item 3, positive', scale },
        { id: 'item-4', name: 'Item 4, negative', scale },
      ],
      inputs: { confidence: confidenceInput, about: aboutInput },
      example: [
        [6, 2, 6, 3],
        [5, 3, 6, 2],
        [7, 1, 6, 2],
        [4, 4, 3, 5],
        [6, 2, 7, 1],
      ],
      calculate: (rows, { confidence, about }) => fourItems(rows, confidenceOf(confidence), about),
    }),
  ],
};
