import { answersWay, numbersWay, type Calculator } from '../calculator.ts';
import { wideInterval, wrongLevel } from '../caution.ts';
import {
  aboutInput,
  confidenceInput,
  confidenceOf,
  count,
  optional,
  percentage,
  tooMany,
  type About,
} from '../inputs.ts';
import { counted, soMany } from '../number-text.ts';
import { intervalChart } from '../interval-chart.ts';
import { fairSample } from '../means.ts';
import type { Result } from '../result.ts';
import { otherIntervals, shareFigure } from '../shares.ts';
import { targetFigures } from '../target.ts';

const levels = ['interaction', 'journey'] as const;

function rate(
  completed: number,
  attempts: number,
  target: number | undefined,
  confidence: number,
  about: About,
): Result {
  const figure = shareFigure('Completion rate', completed, attempts, confidence);
  return {
    figure,
    further: [...otherIntervals(completed, attempts, confidence), ...targetFigures(completed, attempts, target)],
    sentence: `Of ${counted(attempts, 'attempt')}, ${soMany(completed)} reached the goal. ${fairSample(figure, 'the rate of all such people')}`,
    chart: intervalChart(
      [figure],
      { min: 0, max: 100, label: '% of attempts' },
      target === undefined ? [] : [{ value: target, label: 'Target' }],
    ),
    notSaid: [
      'How long it took and how hard it was.',
      'How many never began.',
      'Whether the goal that was counted is the goal that people had.',
    ],
    warnings: [
      ...wideInterval(figure.interval, 100),
      ...wrongLevel(about, levels, {
        relationship: 'For the whole relationship, count who stays: see retention.',
      }),
    ],
  };
}

export const completionRate: Calculator = {
  id: 'completion-rate',
  name: 'Completion rate',
  question: 'How many of those who try get it done?',
  levels,
  metric: 'completion-rate',
  ways: [
    numbersWay({
      id: 'counts',
      name: 'From counts',
      inputs: {
        completed: count('Completed', { hint: 'Attempts that reached the goal without help.' }),
        attempts: count('Attempts', { hint: 'All who tried, each person once.', min: 1 }),
        target: optional(
          percentage('Target', { hint: 'A rate to compare with. May stay empty.', min: 0.1, max: 99.9 }),
        ),
        confidence: confidenceInput,
        about: aboutInput,
      },
      example: { completed: '9', attempts: '10', target: '70' },
      check: ({ completed, attempts }) =>
        completed > attempts
          ? [
              {
                input: 'completed',
                sentence: tooMany('Completed', completed, attempts),
              },
            ]
          : [],
      calculate: ({ completed, attempts, target, confidence, about }) =>
        rate(completed, attempts, target, confidenceOf(confidence), about),
    }),
    answersWay({
      id: 'attempts',
      name: 'From attempts',
      row: 'attempt',
      columns: [{ id: 'completed', name: 'Completed', scale: { min: 0, max: 1, whole: true, words: ['no', 'yes'] } }],
      inputs: { confidence: confidenceInput, about: aboutInput },
      example: [1, 1, 1, 0, 1, 1, 1, 1, 1, 1].map((done) => [done]),
      calculate: (rows, { confidence, about }) => {
        const completed = rows.filter(([done]) => done === 1).length;
        return rate(completed, rows.length, undefined, confidenceOf(confidence), about);
      },
    }),
  ],
};
