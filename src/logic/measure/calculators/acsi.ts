import { answersWay, numbersWay, type Calculator } from '../calculator.ts';
import { wideInterval, wrongLevel } from '../caution.ts';
import { indexWeights, satisfactionIndex, type IndexAnswers } from '../formulas/acsi.ts';
import { mean } from '../formulas/mean.ts';
import { aboutInput, amount, choice, confidenceInput, confidenceOf, type About } from '../inputs.ts';
import { intervalChart } from '../interval-chart.ts';
import { fairSample, meanFigure, spreadWarnings } from '../means.ts';
import { counted, numberText, plainNumber } from '../number-text.ts';
import type { Figure, Result, Warning } from '../result.ts';

const levels = ['relationship'] as const;
const sources = ['verint-acsi-2013', 'acsi-method'];

const questions = [
  { id: 'satisfaction', name: 'Overall satisfaction', words: ['Very dissatisfied', 'Very satisfied'] },
  { id: 'expectations', name: 'Expectations met', words: ['Falls short', 'Exceeds'] },
  { id: 'ideal', name: 'Close to an ideal', words: ['Not very close', 'Very close'] },
] as const;

const weightsInput = choice(
  'Weights',
  'The index itself takes its weights from a model that nobody outside can run.',
  [
    ['equal', 'Equal'],
    ['ohio', 'As once used for the State of Ohio'],
  ],
  'equal',
);

type Weights = keyof typeof indexWeights;

const otherName: Record<Weights, string> = { equal: 'With equal weights', ohio: 'With the weights for Ohio' };

const notSaid = [
  'A percentage: 78 points do not mean that 78% are satisfied.',
  'An official score. The index takes its weights from a model of its own.',
  'Which contact made people content or angry.',
];

function warnings(about: About): Warning[] {
  return [
    {
      sentence:
        'This is an approximation, to be shown under another name than ACSI: neither set of weights is that of the index.',
      sources: ['verint-acsi-2013'],
    },
    ...wrongLevel(about, levels, {
      interaction: 'It is about a company altogether. For a contact, ask about satisfaction with it (CSAT).',
      journey: 'It is about a company altogether. For a journey, ask about satisfaction with it (CSAT).',
    }),
  ];
}

function otherWeights(answers: IndexAnswers, chosen: Weights): Figure {
  const other = chosen === 'equal' ? 'ohio' : 'equal';
  return {
    label: otherName[other],
    value: satisfactionIndex(answers, indexWeights[other]),
    unit: 'points',
    digits: 1,
    note: 'Where the three answers agree, the weights change nothing.',
    sources: ['verint-acsi-2013'],
  };
}

function fromMeans(answers: IndexAnswers, weights: Weights, about: About): Result {
  const figure: Figure = {
    label: 'Satisfaction index',
    value: satisfactionIndex(answers, indexWeights[weights]),
    unit: 'points',
    digits: 1,
    sources,
  };
  return {
    figure,
    further: [otherWeights(answers, weights)],
    sentence: `Answers of ${plainNumber(answers[0])}, ${plainNumber(answers[1])} and ${plainNumber(answers[2])} make ${numberText(figure.value, 1)} points of 100 ${weights === 'equal' ? 'with equal weights' : 'with the weights for Ohio'}.`,
    chart: intervalChart([figure, otherWeights(answers, weights)], { min: 0, max: 100, label: 'points' }),
    notSaid,
    warnings: [
      {
        sentence: 'Means without single answers have no interval here. Enter the answers to see how sure the score is.',
        sources: [],
      },
      ...warnings(about),
    ],
  };
}

function fromAnswers(rows: readonly IndexAnswers[], weights: Weights, confidence: number, about: About): Result {
  const scores = rows.map((row) => satisfactionIndex(row, indexWeights[weights]));
  const figure = {
    ...meanFigure('Satisfaction index', scores, { unit: 'points', digits: 1, span: { min: 0, max: 100 } }, confidence),
    sources,
  };
  const means: IndexAnswers = [
    mean(rows.map(([one]) => one)),
    mean(rows.map(([, two]) => two)),
    mean(rows.map(([, , three]) => three)),
  ];
  return {
    figure,
    further: [
      otherWeights(means, weights),
      ...questions.map(({ name }, index) =>
        meanFigure(
          `${name}, 1 to 10`,
          rows.map((row) => row[index] ?? NaN),
          { unit: 'none', digits: 1, span: { min: 1, max: 10 } },
          confidence,
        ),
      ),
    ],
    sentence: `The mean score of ${counted(rows.length, 'person', 'people')} is ${numberText(figure.value, 1)} points of 100. ${fairSample(figure, 'the mean of all such people')}`,
    chart: intervalChart([figure], { min: 0, max: 100, label: 'points' }),
    notSaid: [...notSaid, 'How the people behind the mean differ. Report the spread as well.'],
    warnings: [...spreadWarnings(scores), ...wideInterval(figure.interval, 100), ...warnings(about)],
  };
}

const rating = (label: string) => amount(label, { hint: 'From 1 to 10; of one person, or a mean.', min: 1, max: 10 });

export const acsi: Calculator = {
  id: 'acsi',
  name: 'Satisfaction index (ACSI)',
  question: 'How satisfied are customers with a company altogether?',
  levels,
  metric: 'acsi',
  ways: [
    numbersWay({
      id: 'means',
      name: 'From three answers or means',
      inputs: {
        satisfaction: rating('Overall satisfaction'),
        expectations: rating('Expectations met'),
        ideal: rating('Close to an ideal'),
        weights: weightsInput,
        about: aboutInput,
      },
      example: { satisfaction: '9', expectations: '6', ideal: '5' },
      calculate: ({ satisfaction, expectations, ideal, weights, about }) =>
        fromMeans([satisfaction, expectations, ideal], weights, about),
    }),
    answersWay({
      id: 'answers',
      name: 'From answers',
      row: 'person',
      columns: questions.map(({ id, name, words }) => ({ id, name, scale: { min: 1, max: 10, whole: true, words } })),
      inputs: { weights: weightsInput, confidence: confidenceInput, about: aboutInput },
      example: [
        [9, 6, 5],
        [8, 8, 7],
        [7, 7, 7],
        [10, 9, 8],
        [6, 5, 5],
        [8, 7, 6],
        [9, 8, 8],
        [4, 3, 2],
        [8, 8, 6],
        [7, 6, 6],
      ],
      calculate: (rows, { weights, confidence, about }) =>
        fromAnswers(
          rows.map(([one = NaN, two = NaN, three = NaN]) => [one, two, three] as const),
          weights,
          confidenceOf(confidence),
          about,
        ),
    }),
  ],
};
