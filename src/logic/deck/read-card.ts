import { isRecord } from '../json.ts';
import { isDay, type Day } from './days.ts';
import { newCard, type Card } from './deck.ts';
import { memoryRange } from './memory.ts';

/** The id of an entry: what a file name of the content can be, and nothing that could lead elsewhere. */
const id = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The longest id that is read. */
const longestId = 100;

/** What came of reading a card: none without a situation, and whether a part of it had to begin anew. */
export interface CardReading {
  card?: Card;
  isRepaired: boolean;
}

/** Reads a card that may be damaged. What cannot be read is taken from a card that was missed, and is due, today. */
export function readCard(data: unknown, today: Day): CardReading {
  if (!isRecord(data)) return { isRepaired: false };
  const { situation, answered, due, answers, missed, stability, difficulty } = data;
  if (typeof situation !== 'string' || situation.length > longestId || !id.test(situation))
    return { isRepaired: false };

  const fresh = newCard(situation, today);
  const isMemory = isWithin(stability, memoryRange.stability) && isWithin(difficulty, memoryRange.difficulty);
  const card: Card = {
    situation,
    answered: isDay(answered) ? answered : today,
    due: isDay(due) ? due : today,
    answers: isCount(answers) && answers > 0 ? answers : fresh.answers,
    missed: isCount(missed) ? missed : fresh.missed,
    stability: isMemory ? stability : fresh.stability,
    difficulty: isMemory ? difficulty : fresh.difficulty,
  };
  return { card, isRepaired: Object.entries(card).some(([name, value]) => data[name] !== value) };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isWithin(value: unknown, [least, most]: readonly [number, number]): value is number {
  return typeof value === 'number' && value >= least && value <= most;
}
