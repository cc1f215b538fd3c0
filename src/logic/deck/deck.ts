import { daysAfter, daysBetween, type Day } from './days.ts';
import type { Grade } from './grade.ts';
import { firstMemory, nextMemory, type Memory } from './memory.ts';

/** A situation that was missed once, and what is known of how well it stays. */
export interface Card extends Memory {
  /** The id of the situation. */
  situation: string;
  /** The day of the last answer. */
  answered: Day;
  /** The day on which it comes back. */
  due: Day;
  /** How often it was answered since it came into the deck, that first miss included. */
  answers: number;
  /** How often of these it was missed. */
  missed: number;
}

/** The situations that come back to a reader, each once, in the order in which they were missed first. */
export interface Deck {
  cards: readonly Card[];
}

export const emptyDeck: Deck = { cards: [] };

/** The deck with a situation that was missed on a day. One that is in it already counts as missed again. */
export function add(deck: Deck, situation: string, today: Day): Deck {
  if (cardOf(deck, situation)) return review(deck, situation, 'again', today);
  return { cards: [...deck.cards, newCard(situation, today)] };
}

/** The deck after a situation in it was answered on a day. One that is not in it changes nothing. */
export function review(deck: Deck, situation: string, grade: Grade, today: Day): Deck {
  return { cards: deck.cards.map((card) => (card.situation === situation ? reviewed(card, grade, today) : card)) };
}

/** The cards that come back on a day or should have come before, those longest due first. */
export function due({ cards }: Deck, today: Day): Card[] {
  return inDueOrder(cards.filter((card) => card.due <= today));
}

/** Cards by the day on which they come back; those of one day stay in their order. */
export function inDueOrder(cards: readonly Card[]): Card[] {
  return [...cards].sort((a, b) => daysBetween(b.due, a.due));
}

/** Both decks together. Of a situation in both, the card that was answered last stays; then the one answered more often. */
export function merged(mine: Deck, other: Deck): Deck {
  const kept = mine.cards.map((card) => {
    const twin = cardOf(other, card.situation);
    return twin && isNewer(twin, card) ? twin : card;
  });
  return { cards: [...kept, ...other.cards.filter(({ situation }) => !cardOf(mine, situation))] };
}

/** The card of a situation, if it is in the deck. */
export function cardOf({ cards }: Deck, situation: string): Card | undefined {
  return cards.find((card) => card.situation === situation);
}

/** A card for a situation that was missed on a day. */
export function newCard(situation: string, today: Day): Card {
  const { memory, days } = firstMemory();
  return { situation, answered: today, due: daysAfter(today, days), answers: 1, missed: 1, ...memory };
}

function reviewed(card: Card, grade: Grade, today: Day): Card {
  // A clock that was set back must not make the time since the last answer negative.
  const { memory, days } = nextMemory(card, grade, Math.max(0, daysBetween(card.answered, today)));
  return {
    ...card,
    ...memory,
    answered: today,
    due: daysAfter(today, days),
    answers: card.answers + 1,
    missed: card.missed + Number(grade === 'again'),
  };
}

function isNewer(a: Card, b: Card): boolean {
  return a.answered === b.answered ? a.answers > b.answers : a.answered > b.answered;
}
