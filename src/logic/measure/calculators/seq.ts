import { answersWay, type Calculator } from '../calculator.ts';
import { wideInterval, wrongLevel } from '../caution.ts';
import { aboutInput, confidenceInput, confidenceOf, type About } from '../inputs.ts';
import { intervalChart } from '../interval-chart.ts';
import { fairSample, meanFigure, spreadWarnings } from '../means.ts';
import { counted, numberText } from '../number-text.ts';
import { pairedWay } from '../paired.ts';
import type { Result } from '../result.ts';
import { stepCounts } from '../step-counts.ts';

const levels = ['interaction'] as const;
const scale = { min: 1, max: 7, whole: true, words: ['Very difficult', 'Very easy'] };

/** An average reported as typical; known to this site through a second page. */
const typical = 5.5;

const notSaid = [
  'Whether the result was right. Someone can find it easy and be wrong.',
  'What made it hard. Ask whoever gives 4 or less.',
];

function ease(answers: readonly number[], confidence: number, about: About): Result {
  const figure = {
    ...meanFigure('Mean ease', answers, { unit: 'points', digits: 1, span: scale }, confidence),
    sources: ['seq-sauro-2012'],
  };
  return {
    figure,
    further: stepCounts(answers, scale),
    sentence: `The mean of ${counted(answers.length, 'answer')} is ${numberText(figure.value, 1)} on the scale from 1, very difficult, to 7, very easy. ${fairSample(figure, 'the mean of all such people')}`,
    chart: intervalChart([figure], { min: 1, max: 7, label: 'points' }, [
      { value: typical, label: 'Reported as typical' },
    ]),
    notSaid: [...notSaid, 'How a whole journey felt. Tasks at 6 do not add up to a journey at 6.'],
    warnings: [
      ...spreadWarnings(answers),
      ...wideInterval(figure.interval, 6),
      {
        sentence:
          'The middle of the scale, 4, is no average: about 5.5 is reported as typical. We know that figure through a second page only.',
        sources: ['seq-sauro-2012'],
      },
      ...wrongLevel(about, levels, {
        journey: 'For a journey, ask about effort (CES) when the request is settled.',
        relationship: 'For the whole relationship, ask about recommending or staying.',
      }),
    ],
  };
}

export const seq: Calculator = {
  id: 'seq',
  name: 'Single Ease Question',
  question: 'How easy was this one task?',
  levels,
  metric: 'seq',
  ways: [
    answersWay({
      id: 'answers',
      name: 'From answers',
      row: 'person',
      columns: [{ id: 'ease', name: 'How easy was the task', scale }],
      inputs: { confidence: confidenceInput, about: aboutInput },
      example: [2, 5, 6, 3, 6, 7, 1, 5, 6, 4].map((answer) => [answer]),
      calculate: (rows, { confidence, about }) => ease(rows.flat(), confidenceOf(confidence), about),
    }),
    pairedWay({
      id: 'two-tasks',
      name: 'Two tasks, the same people',
      columns: ['First task', 'Second task'],
      scale,
      digits: 1,
      example: [
        [2, 7],
        [5, 6],
        [6, 7],
        [3, 6],
        [6, 7],
        [7, 5],
        [1, 6],
        [5, 7],
        [6, 6],
        [4, 6],
      ],
      notSaid,
    }),
  ],
};
