import { answersWay, numbersWay, type Calculator } from '../calculator.ts';
import { amount, confidenceInput, confidenceOf, count, percentage, tooMany } from '../inputs.ts';
import { cashFlowValue } from '../lifetime/cash-flow-value.ts';
import { endlessSentence, isEndless } from '../lifetime/endless.ts';
import { formulaValue } from '../lifetime/formula-value.ts';
import { measuredValue } from '../lifetime/measured-value.ts';
import { twoStageValue } from '../lifetime/two-stage-value.ts';

const marginInput = amount('Margin a year', {
  hint: 'What one customer leaves after costs, in any currency.',
  max: 1e9,
});
const retentionInput = percentage('Retention a year', { hint: 'How many of 100 customers stay.', max: 100 });
const discountInput = percentage('Discount rate a year', {
  hint: 'What money a year from now is worth less.',
  max: 100,
});
const costInput = amount('Acquisition cost', { hint: 'What it took to win the customer.', max: 1e9 });

/** What is entered, with the discount as the fraction that formulas take. */
function termsOf({ margin, discount, cost }: { margin: number; discount: number; cost: number }) {
  return { margin, discount: discount / 100, cost };
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
      inputs: { margin: marginInput, retention: retentionInput, discount: discountInput, cost: costInput },
      example: { margin: '100', retention: '80', discount: '10', cost: '50' },
      check: ({ retention, discount }) =>
        isEndless(retention, discount) ? [{ input: 'retention', sentence: endlessSentence }] : [],
      calculate: ({ retention, ...terms }) => formulaValue(termsOf(terms), retention / 100),
    }),
    numbersWay({
      id: 'measured',
      name: 'From customers counted',
      inputs: {
        margin: marginInput,
        customers: count('Customers a year ago', { min: 1 }),
        stayed: count('Of these, still customers'),
        discount: discountInput,
        cost: costInput,
        confidence: confidenceInput,
      },
      example: { margin: '100', customers: '200', stayed: '160', discount: '10', cost: '50' },
      check({ customers, stayed, discount }) {
        if (stayed > customers) return [{ input: 'stayed', sentence: tooMany('Still customers', stayed, customers) }];
        return isEndless((100 * stayed) / customers, discount)
          ? [{ input: 'discount', sentence: endlessSentence }]
          : [];
      },
      calculate: ({ stayed, customers, confidence, ...terms }) =>
        measuredValue(termsOf(terms), stayed, customers, confidenceOf(confidence)),
    }),
    numbersWay({
      id: 'two-stage',
      name: 'With a different first year',
      inputs: {
        margin: marginInput,
        first: percentage('Retention after the first year', { max: 100 }),
        later: percentage('Retention after later years', { max: 100 }),
        discount: discountInput,
        cost: costInput,
      },
      example: { margin: '100', first: '50', later: '75', discount: '10', cost: '50' },
      check: ({ later, discount }) =>
        isEndless(later, discount) ? [{ input: 'later', sentence: endlessSentence }] : [],
      calculate: ({ first, later, ...terms }) => twoStageValue(termsOf(terms), first / 100, later / 100),
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
      inputs: { retention: retentionInput, discount: discountInput },
      entered: { retention: '80', discount: '10' },
      maxRows: 50,
      example: [[-50], [100], [100], [110], [110], [120]],
      calculate: (rows, { retention, discount }) => cashFlowValue(rows.flat(), retention / 100, discount / 100),
    }),
  ],
};
