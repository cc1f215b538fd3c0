import { expect, test } from 'vitest';
import type { Turn } from '../quiz/run.ts';
import { emptyDeck } from './deck.ts';
import { gradeOf } from './grade.ts';
import { keepTurn } from './keep-turn.ts';

const turn = (answer: Turn['answer']): Turn => ({
  situation: { id: 'parcel', verdict: 'cx', level: 'journey', concepts: [] },
  answer,
});

test.each([
  { answer: { verdict: 'cx', level: 'journey', confidence: 'certain' }, grade: 'easy' },
  { answer: { verdict: 'cx', level: 'journey', confidence: 'fairly sure' }, grade: 'good' },
  { answer: { verdict: 'cx', level: 'journey' }, grade: 'good' },
  { answer: { verdict: 'cx', level: 'journey', confidence: 'guessing' }, grade: 'hard' },
  { answer: { verdict: 'cx', level: 'interaction', confidence: 'certain' }, grade: 'again' },
  { answer: { verdict: 'ux', level: 'journey' }, grade: 'again' },
  { answer: { verdict: 'ux' }, grade: 'again' },
  { answer: { verdict: 'cx', confidence: 'certain' }, grade: undefined },
  { answer: {}, grade: undefined },
] as const)('$answer is graded $grade', ({ answer, grade }) => {
  expect(gradeOf(turn(answer))).toBe(grade);
});

test('a quiz brings into the deck what was missed, and nothing else', () => {
  const day = '2026-11-22';
  const right = turn({ verdict: 'cx', level: 'journey' });
  expect(keepTurn(emptyDeck, right, day)).toEqual(emptyDeck);
  expect(keepTurn(emptyDeck, turn({}), day)).toEqual(emptyDeck);

  const deck = keepTurn(emptyDeck, turn({ verdict: 'ux' }), day);
  expect(deck.cards).toMatchObject([{ situation: 'parcel', answers: 1, missed: 1 }]);
  expect(keepTurn(deck, right, '2026-11-23').cards).toMatchObject([{ answers: 2, missed: 1 }]);
  expect(keepTurn(deck, turn({ verdict: 'ux' }), '2026-11-23').cards).toMatchObject([{ answers: 2, missed: 2 }]);
});
