import fc from 'fast-check';
import { daysAfter, type Day } from './days.ts';
import type { Card, Deck } from './deck.ts';
import { grades } from './grade.ts';
import { memoryRange } from './memory.ts';

/** Any day within a human life or so. */
export const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: 36_500 })
  .map((days) => daysAfter('1990-01-01', days));

/** Any grade of FSRS. */
export const anyGrade = fc.constantFrom(...grades);

/** An id as content has them. */
export const anyId = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);

const within = ([min, max]: readonly [number, number]) => fc.double({ min, max, noNaN: true });

/** Any card that a deck can hold. */
const anyCard: fc.Arbitrary<Card> = fc.record({
  situation: anyId,
  answered: anyDay,
  due: anyDay,
  answers: fc.integer({ min: 1, max: 10_000 }),
  missed: fc.nat(10_000),
  stability: within(memoryRange.stability),
  difficulty: within(memoryRange.difficulty),
});

/** Any deck, with each situation once. */
export const anyDeck: fc.Arbitrary<Deck> = fc
  .uniqueArray(anyCard, { selector: ({ situation }) => situation, maxLength: 20 })
  .map((cards) => ({ cards }));
