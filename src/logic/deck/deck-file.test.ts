import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDeck, writeDeck } from './deck-file.ts';
import { add, emptyDeck, newCard } from './deck.ts';
import { anyDeck, anyDay } from './deck.sample.ts';

const today = '2026-11-22';
const parcel = newCard('parcel', '2026-11-01');
const file = (...cards: unknown[]) => JSON.stringify({ touchpointDeck: 1, cards });

test('a deck is read as it was written', () => {
  fc.assert(
    fc.property(anyDeck, anyDay, (deck, day) => {
      expect(readDeck(writeDeck(deck), day)).toEqual({ deck, problems: [] });
    }),
  );
});

describe('no text makes reading throw, and what is read can be written and read again', () => {
  const check = (text: string) => {
    const { deck, problems } = readDeck(text, today);
    if (deck) expect(readDeck(writeDeck(deck), today)).toEqual({ deck, problems: [] });
    else expect(problems).toHaveLength(1);
  };

  test('any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary-ascii' }), check));
  });

  test('any deck that lost a piece of its text, or has another in its place', () => {
    fc.assert(
      fc.property(anyDeck, fc.nat(), fc.nat(200), fc.string(), (deck, at, length, piece) => {
        const text = writeDeck(deck);
        const from = at % text.length;
        check(text.slice(0, from) + piece + text.slice(from + length));
      }),
    );
  });

  test('any JSON', () => {
    fc.assert(fc.property(fc.json(), check));
  });

  test('any deck whose cards are something else', () => {
    const card = fc.oneof(
      fc.jsonValue(),
      fc.record(
        {
          situation: fc.oneof(fc.constantFrom('parcel', 'shower'), fc.jsonValue()),
          answered: fc.oneof(anyDay, fc.jsonValue()),
          due: fc.oneof(anyDay, fc.jsonValue()),
          answers: fc.oneof(fc.integer(), fc.jsonValue()),
          missed: fc.oneof(fc.double(), fc.jsonValue()),
          stability: fc.oneof(fc.double(), fc.jsonValue()),
          difficulty: fc.oneof(fc.double(), fc.jsonValue()),
        },
        { requiredKeys: [] },
      ),
    );
    fc.assert(fc.property(fc.array(card), (cards) => check(file(...cards))));
  });
});

test.each([
  ['', /^This is not a deck of Touchpoint; choose a file that was exported here\.$/],
  ['null', /^This is not a deck/],
  ['[1]', /^This is not a deck/],
  ['{"touchpointProgress":1,"done":{}}', /^This is not a deck/],
  ['{"touchpointDeck":2,"cards":[]}', /^This deck has the form 2, and this page reads forms up to 1; reload the page/],
  ['{"touchpointDeck":0,"cards":[]}', /^This deck does not say in which form it is written; choose another export\.$/],
  ['{"touchpointDeck":"1","cards":[]}', /^This deck does not say/],
  ['{"touchpointDeck":1}', /^The list of cards in this deck is damaged; choose another export\.$/],
  ['{"touchpointDeck":1,"cards":{}}', /^The list of cards/],
])('%j is refused with a sentence', (text, problem) => {
  const { deck, problems } = readDeck(text, today);
  expect(deck).toBeUndefined();
  expect(problems).toEqual([expect.stringMatching(problem)]);
});

test.each([
  { name: 'a number in its place', situation: 7 },
  { name: 'no name', situation: '' },
  { name: 'a way elsewhere', situation: '../../evil' },
  { name: 'an address', situation: 'https://evil.example/' },
  { name: 'markup', situation: '<img src=x>' },
  { name: 'a name without end', situation: 'a'.repeat(101) },
])('a card is left out, and that is said, when its situation is $name', ({ situation }) => {
  expect(readDeck(file({ ...parcel, situation }, parcel), today)).toEqual({
    deck: { cards: [parcel] },
    problems: ['1 card names no situation and was left out.'],
  });
});

const known = { ...parcel, answers: 4, missed: 2, stability: 5, difficulty: 3 };
const { stability, difficulty } = parcel;

test.each([
  { part: { due: '2026-02-30' }, becomes: { due: today } },
  { part: { due: undefined }, becomes: { due: today } },
  { part: { answered: 'yesterday' }, becomes: { answered: today } },
  { part: { answers: 0 }, becomes: { answers: 1 } },
  { part: { missed: -1 }, becomes: { missed: 1 } },
  { part: { stability: 0 }, becomes: { stability, difficulty } },
  { part: { difficulty: '11' }, becomes: { stability, difficulty } },
])('a card with $part is kept with $becomes, and that is said', ({ part, becomes }) => {
  expect(readDeck(file({ ...known, ...part }), today)).toEqual({
    deck: { cards: [{ ...known, ...becomes }] },
    problems: ['1 card was damaged; it is kept, and what could not be read of it begins anew.'],
  });
});

test('of cards for one situation the one answered last is kept, and that is said', () => {
  const later = newCard('parcel', '2026-11-09');
  expect(readDeck(file(parcel, later, parcel), today)).toEqual({
    deck: { cards: [later] },
    problems: ['2 cards stood twice, and those answered last were kept.'],
  });
});

test('what a deck does not know is no part of it', () => {
  const deck = add(emptyDeck, 'parcel', today);
  const strange = file({ ...deck.cards[0], script: 'alert(1)', ['__proto__']: { polluted: true } });
  expect(readDeck(strange, today)).toEqual({ deck, problems: [] });
});
