import { numbersWay, type NumbersWay } from '../calculator.ts';
import { powerOf } from '../formulas/power.ts';
import { confidenceInput, confidenceOf, count } from '../inputs.ts';
import { counted, numberText, plainNumber, quantity } from '../number-text.ts';
import type { Warning } from '../result.ts';
import type { Compared } from './compared.ts';
import { effectFigure } from './difference-figures.ts';
import { powerChart, rateInputs, tooClose } from './rates-to-notice.ts';

const weak: Warning = {
  sentence: 'Below 80%, a test that finds nothing says little. That limit is a convention, kept by this site.',
  sources: [],
};

/** With what chance so many people show a difference worth noticing. */
export function powerWay({ many, rate, one }: Compared): NumbersWay {
  return numbersWay({
    id: 'power',
    name: 'What a number can show',
    inputs: {
      ...rateInputs(rate),
      each: count(`All ${many} for each version`, { min: 2, max: 1e9 }),
      confidence: confidenceInput,
    },
    example: { first: '50', second: '75', each: '50' },
    check: tooClose,
    calculate({ first, second, each, confidence }) {
      const rates = { from: first / 100, to: second / 100, confidence: confidenceOf(confidence) };
      const power = 100 * powerOf(rates.from, rates.to, each, rates.confidence);
      const chance = quantity(power, 'percent', 1);
      return {
        figure: {
          label: 'Chance to notice the difference',
          value: power,
          unit: 'percent',
          digits: 1,
          sources: ['r-power-prop-test'],
        },
        further: [effectFigure(rates.to, rates.from)],
        sentence: `With ${counted(each, one, many)} for each version, a true change from ${plainNumber(first)}% to ${plainNumber(second)}% would be noticed with a chance of ${chance}.`,
        chart: powerChart(
          rates,
          each,
          many,
          `The chance to notice the difference grows with the number of ${many}; at ${numberText(each)} for each version it is ${chance}.`,
        ),
        notSaid: [
          'Whether there is a difference. It says what you would see if there were this one.',
          'What holds if the groups differ in size or if you look more than once.',
        ],
        warnings: power < 80 ? [weak] : [],
      };
    },
  });
}
