import type { Calculator } from '../calculator.ts';
import { neededWay } from '../compare/needed.ts';
import { powerWay } from '../compare/power.ts';
import { severalWay } from '../compare/several-versions.ts';
import { twoVersionsWay } from '../compare/two-versions.ts';
import { rateWay } from '../rates.ts';

const levels = ['interaction', 'journey'] as const;

const visitors = {
  one: 'visitor',
  many: 'visitors',
  did: 'converted',
  rate: 'Conversion rate',
  example: { first: { successes: 5, n: 83 }, second: { successes: 12, n: 99 } },
};

export const conversionRate: Calculator = {
  id: 'conversion-rate',
  name: 'Conversion rate',
  question: 'How many visitors take the step we hope for, and does a new version change it?',
  levels,
  metric: 'conversion-rate',
  ways: [
    twoVersionsWay(visitors),
    rateWay({
      levels,
      label: 'Conversion rate',
      part: { label: 'Converted', hint: 'Visitors who took the step, each once.' },
      whole: { label: 'All visitors', hint: 'In the same period.' },
      one: 'visitor',
      many: 'visitors',
      did: 'converted',
      example: { part: '17', whole: '182' },
      instead: { relationship: 'For the whole relationship, count who stays: see retention.' },
      notSaid: [
        'Whether visitors reached a goal of their own.',
        'What price, season and the mix of visitors did.',
        'What happened after the sale.',
      ],
    }),
    neededWay(visitors),
    powerWay(visitors),
    severalWay(visitors),
  ],
};
