import { numbersWay, type Calculator } from '../calculator.ts';
import { wideInterval } from '../caution.ts';
import { churnRate, countStayed, keptAfter, meanLifetime, retentionRate as rate } from '../formulas/retention.ts';
import { confidenceInput, confidenceOf, count } from '../inputs.ts';
import { intervalChart } from '../interval-chart.ts';
import { fairSample } from '../means.ts';
import { counted, numberText, quantity } from '../number-text.ts';
import type { Figure, Finding, Result, Table } from '../result.ts';
import { shareFigure } from '../shares.ts';

const notSaid = [
  'Why people stayed. A contract, a habit or a hidden exit keeps them as well as a liking.',
  'When the promise was broken that made people leave. The rate moves late.',
  'What each group did. The total can rise while every group falls, if the mix changes.',
];

/** Periods multiply: what a rate makes of 100 customers over time. */
function overTime(retention: number): Table {
  return {
    caption: 'What is left of 100 customers if the rate never changes',
    head: ['After', 'Customers'],
    rows: [1, 3, 6, 12].map((periods) => [counted(periods, 'period'), numberText(keptAfter(retention, periods), 1)]),
  };
}

function lifetime(churn: number): Figure | Finding {
  const periods = meanLifetime(churn);
  const note = 'One divided by churn, if churn never changes. A rough guide, since new customers often leave sooner.';
  return periods === undefined
    ? { label: 'Mean lifetime', text: 'without end', note: 'Nobody left, so the formula finds none.' }
    : { label: 'Mean lifetime', value: periods, unit: 'periods', digits: 1, note };
}

function result(start: number, stayed: number, leads: 'retention' | 'churn', confidence: number): Result {
  const lost = start - stayed;
  const figures = {
    retention: shareFigure('Retention rate', stayed, start, confidence),
    churn: shareFigure('Churn rate', lost, start, confidence),
  };
  const [figure, other] =
    leads === 'retention' ? [figures.retention, figures.churn] : [figures.churn, figures.retention];
  const kept = rate(start, stayed);
  const churn = churnRate(start, lost);
  return {
    figure,
    further: [other, lifetime(churn)],
    sentence: `Of ${counted(start, 'customer')} at the start, ${numberText(stayed)} stayed and ${numberText(lost)} left: ${quantity(kept, 'percent', 1)} retention and ${quantity(churn, 'percent', 1)} churn in the period. ${fairSample(figure, leads === 'retention' ? 'the retention of all such customers' : 'the churn of all such customers')}`,
    chart: intervalChart([figure], { min: 0, max: 100, label: leads === 'retention' ? '% kept' : '% lost' }),
    table: overTime(kept),
    notSaid,
    warnings: wideInterval(figure.interval, 100),
  };
}

const startInput = count('Customers at the start', { min: 1 });

export const retentionRate: Calculator = {
  id: 'retention-rate',
  name: 'Retention and churn',
  question: 'How many customers are still with us, and how many left?',
  levels: ['relationship'],
  metric: 'retention-rate',
  ways: [
    numbersWay({
      id: 'counts',
      name: 'From customers at both ends',
      inputs: {
        start: startInput,
        end: count('Customers at the end'),
        joined: count('New customers in between', {
          hint: 'They are taken off: retention is about those who were there.',
        }),
        confidence: confidenceInput,
      },
      example: { start: '200', end: '210', joined: '30' },
      check({ start, end, joined }) {
        if (joined > end) {
          return [
            {
              input: 'joined',
              sentence: `New customers: ${numberText(joined)} of ${numberText(end)} at the end cannot be. Count only those who are still there.`,
            },
          ];
        }
        const stayed = countStayed(end, joined);
        return stayed > start
          ? [
              {
                input: 'joined',
                sentence: `Without the new ones there are ${numberText(stayed)} at the end, more than the ${numberText(start)} at the start. Count all who joined in between.`,
              },
            ]
          : [];
      },
      calculate: ({ start, end, joined, confidence }) =>
        result(start, countStayed(end, joined), 'retention', confidenceOf(confidence)),
    }),
    numbersWay({
      id: 'lost',
      name: 'From customers lost',
      inputs: { start: startInput, lost: count('Customers lost in the period'), confidence: confidenceInput },
      example: { start: '500', lost: '25' },
      check: ({ start, lost }) =>
        lost > start
          ? [
              {
                input: 'lost',
                sentence: `Customers lost: ${numberText(lost)} of ${numberText(start)} cannot be. Enter ${numberText(start)} or less.`,
              },
            ]
          : [],
      calculate: ({ start, lost, confidence }) => result(start, start - lost, 'churn', confidenceOf(confidence)),
    }),
  ],
};
