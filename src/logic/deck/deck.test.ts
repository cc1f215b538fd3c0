import fc from 'fast-check';
import { expect, test } from 'vitest';
import { add, cardOf, due, emptyDeck, merged, review, type Deck } from './deck.ts';
import { anyDay, anyDeck, anyGrade, anyId } from './deck.sample.ts';
import { memoryRange } from './memory.ts';

const today = '2026-11-22';
const missed = add(emptyDeck, 'parcel', today);
const ids = (deck: Deck) => deck.cards.map(({ situation }) => situation);

test('what was missed comes back on the next day', () => {
  expect(cardOf(missed, 'parcel')).toMatchObject({ answered: today, due: '2026-11-23', answers: 1, missed: 1 });
  expect(due(missed, today)).toEqual([]);
  expect(due(missed, '2026-11-23')).toHaveLength(1);
});

test.each([
  { grade: 'again', comes: '2026-11-24' },
  { grade: 'hard', comes: '2026-11-24' },
  { grade: 'good', comes: '2026-11-25' },
  { grade: 'easy', comes: '2026-11-26' },
] as const)(
  'a card that was missed, and a day later answered with $grade, comes back on $comes',
  ({ grade, comes }) => {
    expect(cardOf(review(missed, 'parcel', grade, '2026-11-23'), 'parcel')?.due).toBe(comes);
  },
);

test('what is answered well again and again comes back ever later', () => {
  let deck = missed;
  const gaps: number[] = [];
  for (let round = 0; round < 5; round++) {
    const [card] = deck.cards;
    deck = review(deck, 'parcel', 'good', card?.due ?? '');
    gaps.push(Date.parse(deck.cards[0]?.due ?? '') - Date.parse(card?.due ?? ''));
  }
  expect(gaps).toEqual([...gaps].sort((a, b) => a - b));
  expect(new Set(gaps).size).toBe(gaps.length);
});

test('the better the grade, the later it comes back', () => {
  fc.assert(
    fc.property(anyDeck, anyDay, (deck, day) => {
      for (const { situation } of deck.cards) {
        const dues = (['hard', 'good', 'easy'] as const).map(
          (grade) => cardOf(review(deck, situation, grade, day), situation)?.due,
        );
        expect(dues).toEqual([...dues].sort());
      }
    }),
  );
});

test('a review loses no card, touches no other, and never brings one back on the day itself', () => {
  fc.assert(
    fc.property(anyDeck, anyId, anyGrade, anyDay, fc.nat(), (deck, stranger, grade, day, pick) => {
      const situation = deck.cards[pick % Math.max(1, deck.cards.length)]?.situation ?? stranger;
      const after = review(deck, situation, grade, day);
      expect(ids(after)).toEqual(ids(deck));
      for (const card of after.cards) {
        if (card.situation !== situation) expect(deck.cards).toContain(card);
        else {
          expect(card.due > day).toBe(day < '9999-12-31');
          expect(card.stability).toBeGreaterThanOrEqual(memoryRange.stability[0]);
          expect(card.stability).toBeLessThanOrEqual(memoryRange.stability[1]);
          expect(card.difficulty).toBeGreaterThanOrEqual(memoryRange.difficulty[0]);
          expect(card.difficulty).toBeLessThanOrEqual(memoryRange.difficulty[1]);
        }
      }
    }),
  );
});

test('the same answers on the same days lead to the same deck', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyId, anyGrade, anyDay)), (answers) => {
      const play = () =>
        answers.reduce(
          (deck, [id, grade, day]) => (grade === 'again' ? add(deck, id, day) : review(deck, id, grade, day)),
          emptyDeck,
        );
      expect(play()).toEqual(play());
    }),
  );
});

test('what is due is a part of the deck, and nothing that is due is left out', () => {
  fc.assert(
    fc.property(anyDeck, anyDay, (deck, day) => {
      const now = due(deck, day);
      expect(new Set(now)).toEqual(new Set(deck.cards.filter((card) => card.due <= day)));
      expect(now.map((card) => card.due)).toEqual(now.map((card) => card.due).sort());
    }),
  );
});

test('two decks together hold every situation of both once', () => {
  fc.assert(
    fc.property(anyDeck, anyDeck, (mine, other) => {
      const both = merged(mine, other);
      expect([...ids(both)].sort()).toEqual([...new Set([...ids(mine), ...ids(other)])].sort());
      expect(merged(mine, mine)).toEqual(mine);
    }),
  );
});

test('of a situation in both decks, the card that was answered last stays', () => {
  const later = review(missed, 'parcel', 'good', '2026-11-25');
  expect(merged(missed, later)).toEqual(later);
  expect(merged(later, missed)).toEqual(later);
});

test('a clock that was set back harms nothing', () => {
  const [card] = review(missed, 'parcel', 'good', '2026-11-01').cards;
  expect(card).toMatchObject({ answered: '2026-11-01', answers: 2 });
  expect((card?.due ?? '') > '2026-11-01').toBe(true);
});
