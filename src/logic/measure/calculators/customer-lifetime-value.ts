import { answersWay, numbersWay, type Calculator } from '../calculator.ts';
import type { Chart } from '../chart.ts';
import {
  cashFlows,
  lifetimeValue,
  marginMultiple,
  multipleFromNow,
  twoStageMultiple,
} from '../formulas/lifetime-value.ts';
import { adjustedWald, clip } from '../formulas/proportion.ts';
import { amount, confidenceInput, confidenceOf, count, percentage, tooMany } from '../inputs.ts';
import { counted, numberText, plainNumber, quantity } from '../number-text.ts';
import { betweenText } from '../result-text.ts';
import type { Figure, Result, Warning } from '../result.ts';

const sources = ['clv-formula'];

const inputs = {
  margin: amount('Margin a year', { hint: 'What one customer leaves after costs, in any currency.', max: 1e9 }),
  discount: percentage('Discount rate a year', { hint: 'What money a year from now is worth less.', max: 100 }),
  cost: amount('Acquisition cost', { hint: 'What it took to win the customer.', max: 1e9 }),
};

const retentionInput = percentage('Retention a year', { hint: 'How many of 100 customers stay.', max: 100 });

const notSaid = [
  'What customers felt, or why they stay.',
  'What happens when margin, retention or interest change. The formula holds them still.',
  'Which customer is worth more. It is an average of all of one kind.',
];

const forecast: Warning = {
  sentence:
    'This is a forecast under assumptions: margin, retention and discount never change, and the first margin arrives after a year.',
  sources,
};

/** Whether a value has no end, or next to none: all but everybody stays, and money keeps its worth. Both in percent. */
function endless(retention: number, discount: number) {
  return 100 + discount - retention < 0.01;
}

const endlessSentence =
  'Where everybody stays and money keeps its worth, the value has no end. Enter a retention of 99.99% or less, or a discount of 0.01% or more.';

/** How the value changes with retention, everything else as entered. */
function retentionCurve(value: (retention: number) => number, retention: number, discount: number): Chart {
  const last = Math.min(1, 0.99 + discount);
  const end = Math.max(retention, Math.min(last, retention + 0.15));
  const start = Math.max(0, retention - 0.3);
  const points = Array.from({ length: 41 }, (_, step) => start + ((end - start) * step) / 40).map((at) => ({
    x: 100 * at,
    y: value(at),
  }));
  const values = points.map(({ y }) => y);
  const said = [...new Set([start, retention, end])].map(
    (at) => `${numberText(value(at), 2)} at ${plainNumber(100 * at)}%`,
  );
  return {
    kind: 'curve',
    sentence: `The value by retention: ${said.join(', ')}.`,
    x: { min: 100 * start, max: 100 * end, label: '% retention a year' },
    y: { min: Math.min(0, ...values), max: Math.max(...values), label: 'value' },
    points,
    mark: { x: 100 * retention, y: value(retention), label: `${plainNumber(100 * retention)}%` },
  };
}

/** What a sum does, by the sign that it has once it is rounded. */
function bringsOrLoses(value: number): string {
  const text = numberText(value, 2);
  return text.startsWith('−') ? `lose ${text.slice(1)}` : `bring ${text}`;
}

function worth(value: number, margin: number, cost: number): string {
  const who = `A customer with a margin of ${numberText(margin, 2)} a year and an acquisition cost of ${numberText(cost, 2)}`;
  return `${who} is expected to ${bringsOrLoses(value)} in today’s money.`;
}

/** The value against what it took to win the customer, if that took anything worth counting. */
function ratio(value: number, cost: number): Figure[] {
  if (cost < 0.01) return [];
  return [
    {
      label: 'Value divided by acquisition cost',
      value: value / cost,
      unit: 'none',
      digits: 2,
      note: 'About 3 is a rule of thumb, and no more.',
      sources,
    },
  ];
}

function simple(margin: number, retention: number, discount: number, cost: number): Result {
  const value = lifetimeValue(margin, retention, discount, cost);
  return {
    figure: { label: 'Customer lifetime value', value, unit: 'none', digits: 2, sources },
    further: [
      {
        label: 'Multiple of the yearly margin',
        value: marginMultiple(retention, discount),
        unit: 'none',
        digits: 2,
        note: 'r ÷ (1 + i − r), with the first margin after one year.',
        sources,
      },
      {
        label: 'If the first margin comes at once',
        value: margin * multipleFromNow(retention, discount) - cost,
        unit: 'none',
        digits: 2,
        note: `Multiple ${numberText(multipleFromNow(retention, discount), 2)}. Say which version you use.`,
        sources,
      },
      ...ratio(value, cost),
    ],
    sentence: worth(value, margin, cost),
    chart: retentionCurve((at) => lifetimeValue(margin, at, discount, cost), retention, discount),
    notSaid,
    warnings: [forecast],
  };
}

function measured(
  margin: number,
  stayed: number,
  customers: number,
  discount: number,
  cost: number,
  confidence: number,
): Result {
  const retention = stayed / customers;
  const limits = clip(adjustedWald(stayed, customers, confidence));
  const result = simple(margin, retention, discount, cost);
  const high = endless(100 * limits.high, 100 * discount)
    ? undefined
    : lifetimeValue(margin, limits.high, discount, cost);
  if (high === undefined) {
    return {
      ...result,
      warnings: [
        {
          sentence:
            'The interval of retention reaches up to 100%, and with next to no discount the value then has no end. So it has no upper limit here.',
          sources: [],
        },
        forecast,
      ],
    };
  }
  const interval = {
    low: lifetimeValue(margin, limits.low, discount, cost),
    high,
    confidence,
    method: 'the limits of retention (adjusted Wald), put into the formula',
  };
  const figure = { ...result.figure, interval };
  return {
    ...result,
    figure,
    further: [
      {
        label: 'Retention measured',
        value: 100 * retention,
        unit: 'percent',
        digits: 1,
        interval: { low: 100 * limits.low, high: 100 * limits.high, confidence, method: 'adjusted Wald' },
        sources: ['agresti-coull-1998'],
      },
      ...result.further,
    ],
    sentence: `${result.sentence} With the uncertainty of retention alone, it plausibly lies ${betweenText(figure, interval)}.`,
    warnings: [
      {
        sentence: 'The interval covers the doubt about retention. Doubt about margin and discount comes on top.',
        sources: [],
      },
      forecast,
    ],
  };
}

function twoStage(margin: number, first: number, later: number, discount: number, cost: number): Result {
  const multiple = twoStageMultiple(first, later, discount);
  const value = margin * multiple - cost;
  return {
    figure: { label: 'Customer lifetime value', value, unit: 'none', digits: 2 },
    further: [
      {
        label: 'Multiple of the yearly margin',
        value: multiple,
        unit: 'none',
        digits: 2,
        note: '1 + r₁ ÷ (1 + i − r₂), with the first margin at once.',
      },
      ...(later < 1
        ? [
            {
              label: 'Expected years as a customer',
              value: twoStageMultiple(first, later, 0),
              unit: 'years' as const,
              digits: 2,
              note: '1 + r₁ ÷ (1 − r₂), counting the first year.',
            },
          ]
        : []),
      ...ratio(value, cost),
    ],
    sentence: worth(value, margin, cost),
    chart: retentionCurve((at) => margin * twoStageMultiple(first, at, discount) - cost, later, discount),
    notSaid,
    warnings: [
      {
        sentence:
          'This is a forecast under assumptions: margin, both rates and discount never change, and the first margin arrives at once.',
        sources: [],
      },
    ],
  };
}

function flows(margins: readonly number[], retention: number, discount: number): Result {
  const years = cashFlows(margins, retention, discount);
  const total = years.at(-1)?.cumulative ?? 0;
  const turns = years.find(({ cumulative }) => cumulative > 0);
  const values = years.map(({ cumulative }) => cumulative);
  const money = (value: number) => numberText(value, 2);
  return {
    figure: { label: `Value of ${counted(years.length, 'year')}`, value: total, unit: 'none', digits: 2 },
    further: [
      {
        label: 'First year in which the sum is above 0',
        text: turns ? `year ${turns.year}` : 'none',
        note: 'Year 0 is now.',
      },
    ],
    sentence: `Over ${counted(years.length, 'year')}, a customer is expected to ${bringsOrLoses(total)} in today’s money, with ${quantity(100 * retention, 'percent', 1)} retention and a discount of ${quantity(100 * discount, 'percent', 1)} a year.`,
    chart: {
      kind: 'bars',
      sentence: `The sum so far, year by year: ${values.map(money).join(', ')}.`,
      axis: { min: Math.min(0, ...values), max: Math.max(0, ...values), label: 'sum so far' },
      bars: years.map(({ year, cumulative }) => ({ label: `Year ${year}`, value: cumulative })),
    },
    table: {
      caption: 'Cash flows of one customer, year by year',
      head: ['Year', 'Margin', 'Still a customer', 'Worth today', 'Sum so far'],
      rows: years.map(({ year, margin, staying, value, cumulative }) => [
        String(year),
        money(margin),
        quantity(100 * staying, 'percent', 1),
        money(value),
        money(cumulative),
      ]),
    },
    notSaid: [...notSaid, 'What comes after the last year.'],
    warnings: [
      {
        sentence: 'This is a forecast under assumptions: retention and discount never change from year to year.',
        sources: [],
      },
    ],
  };
}

export const customerLifetimeValue: Calculator = {
  id: 'customer-lifetime-value',
  name: 'Customer lifetime value',
  question: 'What is a relationship with one customer expected to earn?',
  levels: ['relationship'],
  metric: 'customer-lifetime-value',
  ways: [
    numbersWay({
      id: 'formula',
      name: 'From a retention rate',
      inputs: { margin: inputs.margin, retention: retentionInput, discount: inputs.discount, cost: inputs.cost },
      example: { margin: '100', retention: '80', discount: '10', cost: '50' },
      check: ({ retention, discount }) =>
        endless(retention, discount) ? [{ input: 'retention', sentence: endlessSentence }] : [],
      calculate: ({ margin, retention, discount, cost }) => simple(margin, retention / 100, discount / 100, cost),
    }),
    numbersWay({
      id: 'measured',
      name: 'From customers counted',
      inputs: {
        margin: inputs.margin,
        customers: count('Customers a year ago', { min: 1 }),
        stayed: count('Of these, still customers'),
        discount: inputs.discount,
        cost: inputs.cost,
        confidence: confidenceInput,
      },
      example: { margin: '100', customers: '200', stayed: '160', discount: '10', cost: '50' },
      check({ customers, stayed, discount }) {
        if (stayed > customers) return [{ input: 'stayed', sentence: tooMany('Still customers', stayed, customers) }];
        return endless((100 * stayed) / customers, discount) ? [{ input: 'discount', sentence: endlessSentence }] : [];
      },
      calculate: ({ margin, customers, stayed, discount, cost, confidence }) =>
        measured(margin, stayed, customers, discount / 100, cost, confidenceOf(confidence)),
    }),
    numbersWay({
      id: 'two-stage',
      name: 'With a different first year',
      inputs: {
        margin: inputs.margin,
        first: percentage('Retention after the first year', { max: 100 }),
        later: percentage('Retention after later years', { max: 100 }),
        discount: inputs.discount,
        cost: inputs.cost,
      },
      example: { margin: '100', first: '50', later: '75', discount: '10', cost: '50' },
      check: ({ later, discount }) => (endless(later, discount) ? [{ input: 'later', sentence: endlessSentence }] : []),
      calculate: ({ margin, first, later, discount, cost }) =>
        twoStage(margin, first / 100, later / 100, discount / 100, cost),
    }),
    answersWay({
      id: 'cash-flows',
      name: 'Year by year',
      row: 'year',
      columns: [
        {
          id: 'margin',
          name: 'Margin of the year; the first row is now',
          scale: { min: -1e9, max: 1e9, whole: false },
        },
      ],
      inputs: { retention: retentionInput, discount: inputs.discount },
      entered: { retention: '80', discount: '10' },
      maxRows: 50,
      example: [[-50], [100], [100], [110], [110], [120]],
      calculate: (rows, { retention, discount }) => flows(rows.flat(), retention / 100, discount / 100),
    }),
  ],
};
