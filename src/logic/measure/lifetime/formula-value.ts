import { lifetimeValue, marginMultiple, multipleFromNow } from '../formulas/lifetime-value.ts';
import { numberText } from '../number-text.ts';
import type { Result, Warning } from '../result.ts';
import { retentionCurve } from './retention-curve.ts';
import { notSaid, ratioFigure, worth, type Terms } from './value-words.ts';

const sources = ['clv-formula'];

/** What the formula takes for granted. */
export const forecast: Warning = {
  sentence:
    'This is a forecast under assumptions: margin, retention and discount never change, and the first margin arrives after a year.',
  sources,
};

/** The value of a customer from one retention rate, a fraction. */
export function formulaValue(terms: Terms, retention: number): Result {
  const { margin, discount, cost } = terms;
  const value = lifetimeValue(margin, retention, discount, cost);
  const fromNow = multipleFromNow(retention, discount);
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
        value: margin * fromNow - cost,
        unit: 'none',
        digits: 2,
        note: `Multiple ${numberText(fromNow, 2)}. Say which version you use.`,
        sources,
      },
      ...ratioFigure(value, cost),
    ],
    sentence: worth(value, terms),
    chart: retentionCurve((at) => lifetimeValue(margin, at, discount, cost), retention, discount),
    notSaid,
    warnings: [forecast],
  };
}
