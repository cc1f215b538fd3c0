import { answersWay, type Calculator } from '../calculator.ts';
import { wrongLevel } from '../caution.ts';
import { mean, median } from '../formulas/mean.ts';
import { geometricInterval, geometricMean } from '../formulas/task-time.ts';
import { aboutInput, confidenceInput, confidenceOf, type About } from '../inputs.ts';
import { intervalChart } from '../interval-chart.ts';
import { fairSample, spreadWarnings } from '../means.ts';
import { counted, quantity } from '../number-text.ts';
import type { Figure, Result, Warning } from '../result.ts';

const levels = ['interaction'] as const;

function warnings(times: readonly number[], figure: Figure, about: About): Warning[] {
  const ratio = figure.interval ? figure.interval.high / figure.interval.low : 1;
  return [
    ...spreadWarnings(times),
    ...(ratio > 2
      ? [
          {
            sentence:
              'The upper end of the interval is more than twice the lower one. This site warns from there on: too few people, or people too different.',
            sources: [],
          },
        ]
      : []),
    ...(times.length >= 25
      ? [
          {
            sentence:
              'The advice to report the geometric mean was given for fewer than 25 people. Look at the median beside it.',
            sources: ['sauro-average-times'],
          },
        ]
      : []),
    ...wrongLevel(about, levels, {
      journey: 'For a journey, count the elapsed time from the request to the kept promise.',
      relationship: 'A relationship has no clock. Count who stays.',
    }),
  ];
}

function typicalTime(times: readonly number[], confidence: number, about: About): Result {
  const limits = geometricInterval(times, confidence);
  const shown = { unit: 'seconds', digits: 1 } as const;
  const figure: Figure = {
    label: 'Geometric mean',
    value: geometricMean(times),
    ...shown,
    ...(limits && { interval: { ...limits, confidence, method: 't interval of the logarithms' } }),
    sources: ['sauro-lewis-2010'],
  };
  const middle: Figure = {
    label: 'Median',
    value: median(times),
    ...shown,
    note: 'The time in the middle. In small samples it misses the center of the population by more than the geometric mean does.',
    sources: ['sauro-lewis-2010'],
  };
  const plain: Figure = {
    label: 'Arithmetic mean',
    value: mean(times),
    ...shown,
    note: 'A few slow people pull it up.',
  };
  const longest = times.reduce((most, time) => Math.max(most, time), limits?.high ?? 0);
  return {
    figure,
    further: [middle, plain],
    sentence: `The typical time of ${counted(times.length, 'attempt')} is ${quantity(figure.value, 'seconds', 1)}, by the geometric mean. ${fairSample(figure, 'the typical time of all such people')}`,
    chart: intervalChart([figure, middle, plain], { min: 0, max: longest, label: 'seconds' }),
    notSaid: [
      'How many did not finish. Read it beside the completion rate.',
      'Whether slow is bad: it may be reading, care or play.',
      'Whether the result was right.',
    ],
    warnings: warnings(times, figure, about),
  };
}

export const taskTime: Calculator = {
  id: 'task-time',
  name: 'Task time',
  question: 'How long does it take a typical person?',
  levels,
  metric: 'task-time',
  ways: [
    answersWay({
      id: 'times',
      name: 'From times',
      row: 'attempt',
      columns: [
        { id: 'time', name: 'Time of a completed attempt, in seconds', scale: { min: 0.01, max: 1e7, whole: false } },
      ],
      inputs: { confidence: confidenceInput, about: aboutInput },
      example: [100, 101, 102, 103, 104, 200].map((time) => [time]),
      calculate: (rows, { confidence, about }) => typicalTime(rows.flat(), confidenceOf(confidence), about),
    }),
  ],
};
