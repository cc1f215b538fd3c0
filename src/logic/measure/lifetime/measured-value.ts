import { lifetimeValue } from '../formulas/lifetime-value.ts';
import { adjustedWald, clip } from '../formulas/proportion.ts';
import { betweenText } from '../result-text.ts';
import type { Result, Warning } from '../result.ts';
import { shareFigure } from '../shares.ts';
import { isEndless } from './endless.ts';
import { forecast, formulaValue } from './formula-value.ts';
import type { Terms } from './value-words.ts';

const noUpperLimit: Warning = {
  sentence:
    'The interval of retention reaches up to 100%, and with next to no discount the value then has no end. So it has no upper limit here.',
  sources: [],
};

const moreDoubt: Warning = {
  sentence: 'The interval covers the doubt about retention. Doubt about margin and discount comes on top.',
  sources: [],
};

/** The value of a customer from a retention that was counted, with the interval that follows from it. */
export function measuredValue(terms: Terms, stayed: number, customers: number, confidence: number): Result {
  const { margin, discount, cost } = terms;
  const result = formulaValue(terms, stayed / customers);
  const limits = clip(adjustedWald(stayed, customers, confidence));
  if (isEndless(100 * limits.high, 100 * discount)) return { ...result, warnings: [noUpperLimit, forecast] };

  const interval = {
    low: lifetimeValue(margin, limits.low, discount, cost),
    high: lifetimeValue(margin, limits.high, discount, cost),
    confidence,
    method: 'the limits of retention (adjusted Wald), put into the formula',
  };
  const figure = { ...result.figure, interval };
  const retention = shareFigure('Retention measured', stayed, customers, confidence);
  return {
    ...result,
    figure,
    further: [{ ...retention, sources: ['agresti-coull-1998'] }, ...result.further],
    sentence: `${result.sentence} With the uncertainty of retention alone, it plausibly lies ${betweenText(figure, interval)}.`,
    warnings: [moreDoubt, forecast],
  };
}
