import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { day, words } from '../schemas/fields.ts';
import { skeletonOf } from './skeleton.ts';

const schema = z.strictObject({
  title: words('the name'),
  asked: z.array(words('words')).default([]),
  aliases: z.array(words('a name')).default([]),
  published: day('The day.'),
  reviewed: z.strictObject({ on: day('The day.'), by: z.enum(['editors']) }),
  steps: z.array(z.strictObject({ minutes: z.int(), why: words('why') })).min(2),
  mood: z.enum(['good', 'bad']).describe('How it is: good, bad.'),
  note: words('a note').optional(),
});

test('a skeleton has what is needed in the order of the schema, days and choices without a choice made', () => {
  const skeleton = skeletonOf(schema, { title: 'A', aliases: ['B'] }, '2026-11-22');
  const step = { minutes: 'FILL IN minutes', why: 'FILL IN why' };
  expect(Object.entries(skeleton)).toEqual([
    ['title', 'A'],
    ['asked', ['FILL IN words']],
    ['aliases', ['B']],
    ['published', '2026-11-22'],
    ['reviewed', { on: '2026-11-22', by: 'editors' }],
    ['steps', [step, step]],
    ['mood', 'FILL IN How it is: good, bad.'],
  ]);
});
