import { twoStageMultiple } from '../formulas/lifetime-value.ts';
import type { Figure, Result, Warning } from '../result.ts';
import { retentionCurve } from './retention-curve.ts';
import { notSaid, ratioFigure, worth, type Terms } from './value-words.ts';

const forecast: Warning = {
  sentence:
    'This is a forecast under assumptions: margin, both rates and discount never change, and the first margin arrives at once.',
  sources: [],
};

/** The value of a customer where fewer stay after the first year than after later ones; both rates as fractions. */
export function twoStageValue(terms: Terms, first: number, later: number): Result {
  const { margin, discount, cost } = terms;
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
      ...expectedYears(first, later),
      ...ratioFigure(value, cost),
    ],
    sentence: worth(value, terms),
    chart: retentionCurve((at) => margin * twoStageMultiple(first, at, discount) - cost, later, discount),
    notSaid,
    warnings: [forecast],
  };
}

/** Without end where nobody leaves after the first year. */
function expectedYears(first: number, later: number): Figure[] {
  if (later >= 1) return [];
  return [
    {
      label: 'Expected years as a customer',
      value: twoStageMultiple(first, later, 0),
      unit: 'years',
      digits: 2,
      note: '1 + r₁ ÷ (1 − r₂), counting the first year.',
    },
  ];
}
