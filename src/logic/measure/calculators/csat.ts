import { answersWay, numbersWay, type Calculator } from '../calculator.ts';
import { wideInterval, wrongLevel } from '../caution.ts';
import type { Chart } from '../chart.ts';
import { countSatisfied, type FiveCounts } from '../formulas/satisfaction.ts';
import { aboutInput, confidenceInput, confidenceOf, count, tooMany, type About } from '../inputs.ts';
import { intervalChart } from '../interval-chart.ts';
import { fairSample } from '../means.ts';
import { areSo, counted, numberText } from '../number-text.ts';
import type { Figure, Result } from '../result.ts';
import { otherIntervals, shareFigure } from '../shares.ts';

const levels = ['interaction', 'journey'] as const;
const words = ['Very dissatisfied', 'Dissatisfied', 'Neither', 'Satisfied', 'Very satisfied'];

function satisfied(
  yes: number,
  all: number,
  confidence: number,
  about: About,
  chart?: Chart,
  further: Figure[] = [],
): Result {
  const figure = { ...shareFigure('CSAT', yes, all, confidence), sources: ['csat-examples', 'agresti-coull-1998'] };
  return {
    figure,
    further: [...further, ...otherIntervals(yes, all, confidence)],
    sentence: `Of ${counted(all, 'answer')}, ${areSo(yes)} satisfied. ${fairSample(figure, 'the share among all such people')}`,
    chart: chart ?? intervalChart([figure], { min: 0, max: 100, label: '% satisfied' }),
    notSaid: [
      'What those would say who did not answer. Print how many were asked.',
      'What satisfied them, and what they expected.',
      'What they will do next. Satisfied customers leave, too.',
    ],
    warnings: [
      ...wideInterval(figure.interval, 100),
      ...wrongLevel(about, levels, {
        relationship:
          'Asked about a whole company, it mixes everything so far. Ask about staying, or use an index such as ACSI.',
      }),
    ],
  };
}

function fromSteps(counts: FiveCounts, confidence: number, about: About): Result {
  const all = counts.reduce((sum, one) => sum + one, 0);
  const average = counts.reduce((sum, one, index) => sum + one * (index + 1), 0) / all;
  const spread = counts.map((number, index) => `${index + 1}: ${numberText(number)}`).join(', ');
  return satisfied(
    countSatisfied(counts),
    all,
    confidence,
    about,
    {
      kind: 'shares',
      sentence: `Answers by step: ${spread}.`,
      rows: [
        {
          label: counted(all, 'answer'),
          parts: counts.map((number, index) => ({
            label: `${index + 1}, ${words[index]?.toLowerCase() ?? ''}`,
            count: number,
          })),
        },
      ],
    },
    [
      {
        label: 'Mean of the answers',
        value: average,
        unit: 'none',
        digits: 2,
        note: 'Sets with the same CSAT can differ widely. Show the five counts.',
      },
    ],
  );
}

/** How many gave each of the five answers. */
function countSteps(answers: readonly number[]): FiveCounts {
  const of = (step: number) => answers.filter((answer) => answer === step).length;
  return [of(1), of(2), of(3), of(4), of(5)];
}

export const csat: Calculator = {
  id: 'csat',
  name: 'Customer Satisfaction Score',
  question: 'How many of those who answer say that they are satisfied?',
  levels,
  metric: 'csat',
  ways: [
    numbersWay({
      id: 'counts',
      name: 'From counts',
      inputs: {
        satisfied: count('Satisfied answers', { hint: '4 and 5 on a scale of 5.' }),
        all: count('All answers', { min: 1 }),
        confidence: confidenceInput,
        about: aboutInput,
      },
      example: { satisfied: '18', all: '20' },
      check: ({ satisfied: yes, all }) =>
        yes > all ? [{ input: 'satisfied', sentence: tooMany('Satisfied answers', yes, all) }] : [],
      calculate: ({ satisfied: yes, all, confidence, about }) => satisfied(yes, all, confidenceOf(confidence), about),
    }),
    numbersWay({
      id: 'steps',
      name: 'From counts by step',
      inputs: {
        five: count('Answers of 5', { hint: 'Very satisfied.' }),
        four: count('Answers of 4', { hint: 'Satisfied.' }),
        three: count('Answers of 3', { hint: 'Neither.' }),
        two: count('Answers of 2', { hint: 'Dissatisfied.' }),
        one: count('Answers of 1', { hint: 'Very dissatisfied.' }),
        confidence: confidenceInput,
        about: aboutInput,
      },
      example: { five: '50', four: '30', three: '10', two: '5', one: '5' },
      check: ({ one, two, three, four, five }) =>
        one + two + three + four + five === 0
          ? [{ input: 'five', sentence: 'All counts are 0. Enter at least one answer.' }]
          : [],
      calculate: ({ one, two, three, four, five, confidence, about }) =>
        fromSteps([one, two, three, four, five], confidenceOf(confidence), about),
    }),
    answersWay({
      id: 'answers',
      name: 'From answers',
      row: 'person',
      columns: [{ id: 'answer', name: 'How satisfied', scale: { min: 1, max: 5, whole: true, words } }],
      inputs: { confidence: confidenceInput, about: aboutInput },
      example: [5, 4, 4, 5, 3, 4, 5, 2, 4, 5, 5, 4, 1, 4, 5, 4, 3, 5, 4, 4].map((answer) => [answer]),
      calculate: (rows, { confidence, about }) => fromSteps(countSteps(rows.flat()), confidenceOf(confidence), about),
    }),
  ],
};
