import { expect, test } from 'vitest';
import { lateDelivery, sampleJourney } from '../journey.sample.ts';
import { quadrantOf } from './quadrant.ts';

const [worked, failed] = [{ ux: 'worked' }, { ux: 'failed' }] as const;

test.each([
  { contacts: [worked, worked, failed], ux: 'good', when: 'most contacts worked' },
  { contacts: [worked, failed], ux: 'bad', when: 'as many failed' },
  { contacts: [failed, failed, worked], ux: 'bad', when: 'most failed' },
])('UX is $ux when $when', ({ contacts, ux }) => {
  expect(quadrantOf(sampleJourney(contacts)).ux).toBe(ux);
});

test.each([
  { outcome: 'reached', cx: 'kept', is: 'good' },
  { outcome: 'reached', cx: 'broken', is: 'bad' },
  { outcome: 'late', cx: 'kept', is: 'bad' },
  { outcome: 'missed', cx: 'kept', is: 'bad' },
] as const)('CX is $is when the goal is $outcome and the promise $cx', ({ outcome, cx, is }) => {
  expect(quadrantOf(sampleJourney([{ cx }, {}], { outcome })).cx).toBe(is);
});

test('good contacts do not make up for a late lamp', () => {
  expect(quadrantOf(lateDelivery)).toEqual({ ux: 'good', cx: 'bad' });
});
