import { answersWay, type Calculator } from '../calculator.ts';
import { wideInterval, wrongLevel } from '../caution.ts';
import { aboutInput, confidenceInput, confidenceOf, type About } from '../inputs.ts';
import { intervalChart } from '../interval-chart.ts';
import { fairSample, meanFigure, spreadWarnings } from '../means.ts';
import { counted, soMany } from '../number-text.ts';
import { rateWay } from '../rates.ts';
import type { Result } from '../result.ts';
import { shareFigure } from '../shares.ts';

const levels = ['interaction'] as const;

const instead = {
  journey: 'An error of the organization, such as a wrong item, breaks a promise: count it apart.',
  relationship: 'For the whole relationship, count who stays: see retention.',
};

const notSaid = [
  'How bad the errors were. Give each kind a cost.',
  'Whether the design or the instruction made them.',
  'The errors that nobody noticed.',
];

function fromErrors(errors: readonly number[], confidence: number, about: About): Result {
  const affected = errors.filter((count) => count > 0).length;
  const figure = shareFigure('Attempts with an error', affected, errors.length, confidence);
  const perAttempt = meanFigure(
    'Errors per attempt',
    errors,
    { unit: 'none', digits: 2, span: { min: 0, max: Infinity } },
    confidence,
  );
  return {
    figure,
    further: [{ ...perAttempt, note: 'One person’s many errors count as one observation.' }],
    sentence: `Of ${counted(errors.length, 'attempt')}, ${soMany(affected)} had at least one error. ${fairSample(figure, 'the rate of all such people')}`,
    chart: intervalChart([figure], { min: 0, max: 100, label: '% of attempts' }),
    notSaid,
    warnings: [...wideInterval(figure.interval, 100), ...spreadWarnings(errors), ...wrongLevel(about, levels, instead)],
  };
}

export const errorRate: Calculator = {
  id: 'error-rate',
  name: 'Error rate',
  question: 'How often does somebody take a wrong step?',
  levels,
  metric: 'error-rate',
  ways: [
    rateWay({
      levels,
      label: 'Attempts with an error',
      part: { label: 'Attempts with at least one error', hint: 'By a list of errors made before.' },
      whole: { label: 'All attempts', hint: 'Each person once.' },
      one: 'attempt',
      many: 'attempts',
      did: 'had at least one error',
      example: { part: '6', whole: '20' },
      instead,
      notSaid,
    }),
    answersWay({
      id: 'errors',
      name: 'From errors',
      row: 'attempt',
      columns: [{ id: 'errors', name: 'Errors in the attempt', scale: { min: 0, max: 1000, whole: true } }],
      inputs: { confidence: confidenceInput, about: aboutInput },
      example: [0, 2, 0, 0, 1, 0, 0, 0, 3, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 0].map((count) => [count]),
      calculate: (rows, { confidence, about }) => fromErrors(rows.flat(), confidenceOf(confidence), about),
    }),
  ],
};
