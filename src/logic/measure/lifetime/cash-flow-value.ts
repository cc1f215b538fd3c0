import type { BarsChart } from '../chart.ts';
import { cashFlows, type CashFlow } from '../formulas/lifetime-value.ts';
import { counted, numberText, quantity } from '../number-text.ts';
import type { Result, Table, Warning } from '../result.ts';
import { bringsOrLoses, notSaid } from './value-words.ts';

const forecast: Warning = {
  sentence: 'This is a forecast under assumptions: retention and discount never change from year to year.',
  sources: [],
};

/** The value of a customer from a margin for each year, from now on; both rates as fractions. */
export function cashFlowValue(margins: readonly number[], retention: number, discount: number): Result {
  const years = cashFlows(margins, retention, discount);
  const total = years.at(-1)?.cumulative ?? 0;
  const turns = years.find(({ cumulative }) => cumulative > 0);
  return {
    figure: { label: `Value of ${counted(years.length, 'year')}`, value: total, unit: 'none', digits: 2 },
    further: [
      {
        label: 'First year in which the sum is above 0',
        text: turns ? `year ${turns.year}` : 'none',
        note: 'Year 0 is now.',
      },
    ],
    sentence: `Over ${counted(years.length, 'year')}, a customer is expected to ${bringsOrLoses(total)} in today’s money, with ${percent(retention)} retention and a discount of ${percent(discount)} a year.`,
    chart: sumChart(years),
    table: yearTable(years),
    notSaid: [...notSaid, 'What comes after the last year.'],
    warnings: [forecast],
  };
}

function sumChart(years: readonly CashFlow[]): BarsChart {
  const sums = years.map(({ cumulative }) => cumulative);
  return {
    kind: 'bars',
    sentence: `The sum so far, year by year: ${sums.map(money).join(', ')}.`,
    axis: { min: Math.min(0, ...sums), max: Math.max(0, ...sums), label: 'sum so far' },
    bars: years.map(({ year, cumulative }) => ({ label: `Year ${year}`, value: cumulative })),
  };
}

function yearTable(years: readonly CashFlow[]): Table {
  return {
    caption: 'Cash flows of one customer, year by year',
    head: ['Year', 'Margin', 'Still a customer', 'Worth today', 'Sum so far'],
    rows: years.map(({ year, margin, staying, value, cumulative }) => [
      String(year),
      money(margin),
      percent(staying),
      money(value),
      money(cumulative),
    ]),
  };
}

function money(value: number): string {
  return numberText(value, 2);
}

function percent(fraction: number): string {
  return quantity(100 * fraction, 'percent', 1);
}
