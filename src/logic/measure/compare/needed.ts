import { numbersWay, type NumbersWay } from '../calculator.ts';
import { neededPerGroup } from '../formulas/power.ts';
import { relativeChange } from '../formulas/two-proportions.ts';
import { choice, confidenceInput, confidenceOf } from '../inputs.ts';
import { capital, counted, numberText, plainNumber } from '../number-text.ts';
import { peeking, type Compared } from './compared.ts';
import { effectFigure } from './difference-figures.ts';
import { powerChart, rateInputs, tooClose } from './rates-to-notice.ts';

const powerInput = choice(
  'Power',
  'The chance to notice the difference if it is there.',
  [
    ['80', '80%'],
    ['90', '90%'],
    ['95', '95%'],
  ],
  '80',
);

/** How many people must see each of two versions, so that a difference worth noticing is noticed. */
export function neededWay({ many, one, rate }: Compared): NumbersWay {
  return numbersWay({
    id: 'needed',
    name: 'How many are needed',
    inputs: { ...rateInputs(rate), power: powerInput, confidence: confidenceInput },
    example: { first: '5', second: '6' },
    check: tooClose,
    calculate({ first, second, power, confidence }) {
      const rates = { from: first / 100, to: second / 100, confidence: confidenceOf(confidence) };
      const each = Math.ceil(neededPerGroup(rates.from, rates.to, Number(power) / 100, rates.confidence));
      return {
        figure: {
          label: `${capital(many)} needed for each version`,
          value: each,
          unit: 'none',
          digits: 0,
          sources: ['r-power-prop-test'],
        },
        further: [
          { label: 'For both versions', value: 2 * each, unit: 'none', digits: 0 },
          { label: 'Relative change to notice', value: relativeChange(first, second), unit: 'percent', digits: 1 },
          effectFigure(rates.to, rates.from),
        ],
        sentence: `To notice a change from ${plainNumber(first)}% to ${plainNumber(second)}% with a chance of ${power}%, show each version to ${counted(each, one, many)}.`,
        chart: powerChart(
          rates,
          each,
          many,
          `The chance to notice the difference grows with the number of ${many} and reaches ${power}% at ${numberText(each)} for each version.`,
        ),
        notSaid: [
          'Whether the change would be worth its price.',
          'How long it takes until so many have come.',
          'What holds if the groups differ in size or if you look more than once.',
        ],
        warnings: [peeking],
      };
    },
  });
}
