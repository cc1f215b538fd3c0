import type { Turn } from '../quiz/run.ts';
import type { Day } from './days.ts';
import { add, review, type Deck } from './deck.ts';
import { gradeOf } from './grade.ts';

/**
 * The deck after turns of a quiz: what was missed comes in, what is in it already takes the
 * grade of the answer, and anything else leaves it as it was.
 */
export function keepTurns(deck: Deck, turns: readonly Turn[], today: Day): Deck {
  return turns.reduce((kept, turn) => keepTurn(kept, turn, today), deck);
}

function keepTurn(deck: Deck, turn: Turn, today: Day): Deck {
  const grade = gradeOf(turn);
  if (!grade) return deck;
  return grade === 'again' ? add(deck, turn.situation.id, today) : review(deck, turn.situation.id, grade, today);
}
