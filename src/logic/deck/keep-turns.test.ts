import { expect, test } from 'vitest';
import type { Turn } from '../quiz/run.ts';
import { emptyDeck } from './deck.ts';
import { keepTurns } from './keep-turns.ts';

const today = '2026-11-22';
const tomorrow = '2026-11-23';
const turn = (answer: Turn['answer'], id = 'parcel'): Turn => ({
  situation: { id, verdict: 'cx', level: 'journey', concepts: [] },
  answer,
});
const right = turn({ verdict: 'cx', level: 'journey' });
const wrong = turn({ verdict: 'ux' });

test('what was missed comes into the deck, and nothing else', () => {
  expect(keepTurns(emptyDeck, [right, turn({})], today)).toEqual(emptyDeck);
  const { cards } = keepTurns(emptyDeck, [turn({}, 'shower'), wrong, turn({ verdict: 'ux' }, 'premium')], today);
  expect(cards).toMatchObject([
    { situation: 'parcel', answers: 1, missed: 1 },
    { situation: 'premium', answers: 1, missed: 1 },
  ]);
});

test('what is in the deck already takes the grade of each answer', () => {
  const deck = keepTurns(emptyDeck, [wrong], today);
  expect(keepTurns(deck, [right], tomorrow).cards).toMatchObject([{ answers: 2, missed: 1 }]);
  expect(keepTurns(deck, [wrong], tomorrow).cards).toMatchObject([{ answers: 2, missed: 2 }]);
  expect(keepTurns(deck, [right, wrong], tomorrow).cards).toMatchObject([{ answers: 3, missed: 2 }]);
  expect(keepTurns(deck, [turn({})], tomorrow)).toEqual(deck);
});
