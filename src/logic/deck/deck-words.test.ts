import { expect, test } from 'vitest';
import { daysAfter } from './days.ts';
import { emptyDeck, newCard, type Card } from './deck.ts';
import { deckInWords, dueInWords, goneInWords, importInWords, missedInWords } from './deck-words.ts';

const today = '2026-11-22';
const card = (situation: string, dueIn: number): Card => ({
  ...newCard(situation, today),
  due: daysAfter(today, dueIn),
});
const deck = (...dues: number[]) => ({ cards: dues.map((days, index) => card(`s${index}`, days)) });

test.each([
  [-30, 'Now'],
  [0, 'Now'],
  [1, 'Tomorrow'],
  [7, 'In 7 days'],
  [8, '30 November 2026'],
])('a card due in %i days comes back: %s', (days, says) => {
  expect(dueInWords(card('any', days), today)).toBe(says);
});

test.each([
  { dues: [], says: 'There is nothing to practice in your deck.' },
  { dues: [0], says: '1 situation is due now.' },
  { dues: [0, -3, 1], says: '2 situations are due now. The next comes back tomorrow.' },
  { dues: [12, 3], says: 'Nothing is due now. The next comes back on 25 November 2026.' },
])('of a deck with days $dues it says: $says', ({ dues, says }) => {
  expect(deckInWords(deck(...dues), today)).toBe(says);
});

test.each([
  [0, undefined],
  [1, '1 card is about a situation that is no longer on this site. It stays in your deck and is not asked.'],
  [2, '2 cards are about situations that are no longer on this site. They stay in your deck and are not asked.'],
])('%i cards without a situation: %s', (count, says) => {
  expect(goneInWords(count)).toBe(says);
});

test.each([
  { missed: [], says: 'You missed nothing, so nothing was added to your deck.' },
  { missed: ['s0'], says: 'The situation that you missed is in your deck. It comes back tomorrow.' },
  { missed: ['s1', 's0'], says: 'The 2 that you missed are in your deck. The first comes back tomorrow.' },
  { missed: ['s1', 's2'], says: 'The 2 that you missed are in your deck. They come back on 24 November 2026.' },
  { missed: ['gone'], says: 'Your deck was cleared meanwhile, so nothing was added to it.' },
])('after a quiz in which $missed were missed: $says', ({ missed, says }) => {
  expect(missedInWords(deck(1, 2, 2), missed, today)).toBe(says);
});

test('an import says beforehand what each choice does', () => {
  expect(importInWords(deck(1, 2), { cards: [card('s0', 4), card('new', 1)] })).toEqual({
    holds: 'holds 2 cards, of which 1 is in your deck too.',
    merge: 'Merge adds 1 card. Of a situation in both, the card that was answered last stays.',
    replace: 'Replace takes away the 2 cards of your deck and puts those of the file in their place.',
  });
  expect(importInWords(emptyDeck, deck(1))).toEqual({
    holds: 'holds 1 card, of which 0 are in your deck too.',
    merge: 'Merge adds 1 card. Of a situation in both, the card that was answered last stays.',
  });
});
