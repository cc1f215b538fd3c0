import { z } from 'astro/zod';
import { industries } from '../logic/industries.ts';
import { levels } from '../logic/levels.ts';
import { article, choice, entryAddress, idOf, levelList, list, sentence, words, day } from './fields.ts';
import { journey } from './journey.ts';

/** What a concept is: an idea to understand, with the levels at which it works. */
export const concept = z.strictObject({ ...article, levels: levelList });

/** One of the three levels. There are exactly three, and their file names are their names. */
export const level = z.strictObject({
  ...article,
  level: choice(levels, 'The level that this page describes'),
  owner: sentence('who can usually mend what fails at this level'),
  fails: list('how an experience fails at this level, as a short phrase', 2),
});

/** A kind of contact between a person and an organization. */
export const touchpoint = z.strictObject({
  ...article,
  levels: levelList,
  stage: choice(['before', 'buying', 'using', 'help', 'leaving'], 'When in the relationship it usually happens'),
  controlledBy: z
    .array(choice(['brand', 'partner', 'customer', 'nobody'], 'Who controls it'))
    .min(1, 'needs at least one of brand, partner, customer, nobody.')
    .describe('Who controls this touchpoint, after Lemon and Verhoef (2016).'),
  channels: list('a channel in which it happens, such as telephone'),
  metrics: z
    .array(idOf('metrics'))
    .min(1, 'needs at least one metric that can be read here.')
    .describe('The metrics that can be read here.'),
});

/** Something to measure. */
export const metric = z.strictObject({
  ...article,
  levels: levelList,
  measures: sentence('what the number stands for'),
  collects: choice(
    ['behavior', 'attitude', 'operations'],
    'Whether it counts what people do, what they say, or what the organization does',
  ),
  unit: words('the unit, such as percent, points or seconds'),
  better: choice(['higher', 'lower', 'depends'], 'Which direction is good'),
  formula: words('the formula in words and signs'),
  interval: words('how to give its uncertainty').optional(),
  notWhen: list('a situation in which not to use it', 2),
});

/** A way to find out or to work something out. */
export const method = z.strictObject({
  ...article,
  levels: levelList,
  useWhen: list('a situation in which it helps', 2),
  notWhen: list('a situation in which it does not help'),
  time: words('how long it takes'),
  people: words('who takes part'),
  output: words('what one has in hand afterwards'),
  metrics: z.array(idOf('metrics')).default([]),
});

/** A story with its journey as data. A documented one cites at least two sources in its text. */
export const example = z.strictObject({
  ...article,
  basis: choice(['composite', 'documented'], 'Whether it is put together to teach, or happened and is on record'),
  industry: choice(industries, 'The industry'),
  metrics: z
    .array(idOf('metrics'))
    .min(1, 'needs at least one metric that would have shown it.')
    .describe('The metrics that would have shown it.'),
  journey,
});

/** A dated observation of a delivered experience. Never used as evidence. */
export const note = z.strictObject({
  ...article,
  observed: day('The day of the observation.'),
  levels: levelList,
  touchpoints: z
    .array(idOf('touchpoints'))
    .min(1, 'needs at least one touchpoint.')
    .describe('The touchpoints where it was seen.'),
});

/** Two or more things side by side. */
export const comparison = z.strictObject({
  ...article,
  levels: levelList,
  between: z
    .array(entryAddress)
    .min(2, 'needs at least two entries to compare.')
    .describe('The entries to compare, at least two.'),
});
