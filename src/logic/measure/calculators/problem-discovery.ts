import { numbersWay, type Calculator } from '../calculator.ts';
import { discoveryRate, usersNeeded } from '../formulas/problem-discovery.ts';
import { count, percentage } from '../inputs.ts';
import { counted, numberText, plainNumber, quantity } from '../number-text.ts';
import type { Chart } from '../chart.ts';
import type { Table, Warning } from '../result.ts';

const notSaid = [
  'How many problems there are, and how bad they are.',
  'Anything about problems that only other people would meet.',
  'A rate. To measure how many fail, count and use an interval.',
];

const guess: Warning = {
  sentence:
    'Nobody knows before the test how many people a problem meets. From one in five, the 95% interval runs from 2% to 64%.',
  sources: ['sauro-problem-discovery-calc'],
};

const average: Warning = {
  sentence: 'The often quoted 31% is an average over the studies of its authors, and can be far lower elsewhere.',
  sources: ['nielsen-landauer-1993'],
};

function curve(frequency: number, users: number): Chart {
  const end = Math.max(10, 2 * users);
  const rate = (people: number) => 100 * discoveryRate(frequency, people);
  const seen = quantity(rate(users), 'percent', 1);
  return {
    kind: 'curve',
    sentence: `The chance rises steeply with the first people and flattens; with ${counted(users, 'person', 'people')} it is ${seen}.`,
    x: { min: 0, max: end, label: 'people in the test' },
    y: { min: 0, max: 100, label: '% chance to see it' },
    points: Array.from({ length: 41 }, (_, step) => ({ x: (end * step) / 40, y: rate((end * step) / 40) })),
    mark: { x: users, y: rate(users), label: numberText(users) },
  };
}

/** The same number of people against problems of other frequencies. */
function otherFrequencies(users: number): Table {
  return {
    caption: `The chance to see a problem with ${counted(users, 'person', 'people')}, by how many people it meets`,
    head: ['It meets', 'Chance to see it once or more'],
    rows: [5, 10, 20, 31, 50].map((percent) => [
      `${percent}% of people`,
      quantity(100 * discoveryRate(percent / 100, users), 'percent', 1),
    ]),
  };
}

const frequencyInput = percentage('People whom the problem meets', {
  hint: 'Of all, how many would run into it. A guess.',
  min: 0.1,
  max: 99.9,
});

export const problemDiscovery: Calculator = {
  id: 'problem-discovery',
  name: 'Problem discovery',
  question: 'How many people must take part until a problem shows?',
  levels: ['interaction'],
  ways: [
    numbersWay({
      id: 'needed',
      name: 'How many people',
      inputs: {
        frequency: frequencyInput,
        target: percentage('Chance to see it', { hint: 'At least once.', min: 1, max: 99.99 }),
      },
      example: { frequency: '10', target: '90' },
      calculate({ frequency, target }) {
        const exact = usersNeeded(frequency / 100, target / 100);
        // A sum in binary may pass a whole number by a hair; that is no reason for another person.
        const users = Math.max(1, Math.ceil(exact - 1e-9));
        return {
          figure: {
            label: 'People needed',
            value: users,
            unit: 'people',
            digits: 0,
            sources: ['nielsen-landauer-1993', 'sauro-problem-discovery'],
          },
          further: [{ label: 'Before rounding up', value: exact, unit: 'none', digits: 2 }],
          sentence: `${counted(users, 'person', 'people')} in the test ${users === 1 ? 'gives' : 'give'} a chance of ${plainNumber(target)}% or more to see a problem that meets ${plainNumber(frequency)}% of people.`,
          chart: curve(frequency / 100, users),
          table: otherFrequencies(users),
          notSaid,
          warnings: [guess],
        };
      },
    }),
    numbersWay({
      id: 'chance',
      name: 'What a number shows',
      inputs: {
        frequency: frequencyInput,
        users: count('People in the test', { min: 1, max: 100_000 }),
      },
      example: { frequency: '31', users: '5' },
      calculate({ frequency, users }) {
        const rate = 100 * discoveryRate(frequency / 100, users);
        return {
          figure: {
            label: 'Chance to see it at least once',
            value: rate,
            unit: 'percent',
            digits: 1,
            sources: ['nielsen-landauer-1993'],
          },
          further: [],
          sentence: `A test with ${counted(users, 'person', 'people')} shows a problem that meets ${plainNumber(frequency)}% of people with a chance of ${quantity(rate, 'percent', 1)}. Of many problems that all meet so many people, it shows that share on average.`,
          chart: curve(frequency / 100, users),
          table: otherFrequencies(users),
          notSaid,
          warnings: frequency === 31 ? [guess, average] : [guess],
        };
      },
    }),
  ],
};
