import { expect, test } from 'vitest';
import { disconfirmation, endContact, worstContact } from './journey-moments.ts';
import type { Feeling } from './journey.ts';
import { sampleContact, sampleJourney } from './journey.sample.ts';

const journeyOf = (feelings: Feeling[]) =>
  sampleJourney(feelings.map((delivered, index) => ({ delivered, name: String(index + 1) })));

test.each<{ feelings: Feeling[]; worst: string; when: string }>([
  { feelings: [2, -2, 0], worst: '2', when: 'it is the lowest' },
  { feelings: [-1, 0, 1], worst: '1', when: 'nothing after the start is as low' },
  { feelings: [1, -2, 0, -2, 1], worst: '4', when: 'an equally low one came before' },
  { feelings: [0, 1, -1], worst: '3', when: 'it is the end as well' },
  { feelings: [2, 1, 2], worst: '2', when: 'all feelings are good' },
])('contact $worst of $feelings is the worst when $when', ({ feelings, worst }) => {
  expect(worstContact(journeyOf(feelings)).name).toBe(worst);
});

test('the end is the last contact, whatever it felt like', () => {
  expect(endContact(journeyOf([2, -2, 0])).name).toBe('3');
});

test.each([worstContact, endContact])('%o refuses a journey without contacts', (moment) => {
  expect(() => moment(sampleJourney([]))).toThrow('A journey without contacts has no worst moment and no end.');
});

test.each<{ expected: Feeling; delivered: Feeling; gap: number; when: string }>([
  { expected: 0, delivered: 2, gap: 2, when: 'more came than was expected' },
  { expected: 1, delivered: -1, gap: -2, when: 'less came' },
  { expected: 1, delivered: 1, gap: 0, when: 'it came as expected' },
  { expected: 2, delivered: -2, gap: -4, when: 'the best was expected and the worst came' },
])('the gap is $gap when $when', ({ expected, delivered, gap }) => {
  expect(disconfirmation(sampleContact({ expected, delivered }))).toBe(gap);
});
