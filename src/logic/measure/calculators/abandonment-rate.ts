import type { Calculator } from '../calculator.ts';
import { neededWay } from '../compare/needed.ts';
import { twoVersionsWay } from '../compare/two-versions.ts';
import { rateWay } from '../rates.ts';

const levels = ['interaction', 'journey'] as const;

const starts = {
  one: 'person',
  many: 'people',
  did: 'left',
  rate: 'Abandonment rate',
  example: { first: { successes: 192, n: 600 }, second: { successes: 161, n: 590 } },
};

export const abandonmentRate: Calculator = {
  id: 'abandonment-rate',
  name: 'Abandonment rate',
  question: 'How many begin and leave before the end?',
  levels,
  metric: 'abandonment-rate',
  ways: [
    rateWay({
      levels,
      label: 'Abandonment rate',
      part: { label: 'Left', hint: 'People who started and did not finish, with time enough to do so.' },
      whole: { label: 'Started', hint: 'All who started, each person once.' },
      one: 'start',
      many: 'starts',
      did: 'ended early',
      example: { part: '192', whole: '600' },
      instead: { relationship: 'For the whole relationship, count who leaves: see churn.' },
      notSaid: [
        'Why people left. Some had good reasons.',
        'Whether they went on elsewhere: a pause on the phone can end as an order at a desk.',
        'What another choice of the start would give. The start decides the size.',
      ],
    }),
    twoVersionsWay(starts),
    neededWay(starts),
  ],
};
