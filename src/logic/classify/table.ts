import { factAnswers, type FactName, type Facts } from '../verdict.ts';
import { inquire, type Answers } from './ask.ts';
import type { Outcome } from './judge.ts';

/** A question of the table, with what each answer leads to. */
export interface Branch {
  name: FactName;
  ways: readonly Way[];
}

/** Answers that lead to the same: another question, or an outcome. */
export interface Way {
  answers: readonly Facts[FactName][];
  /** One set of answers that comes this way, from the first question on. */
  path: Answers;
  then: Branch | Outcome;
}

/**
 * Every way through the questions as one table. Answers behind which everything is the same share
 * a way, so that the table shows where the classifier makes a difference and where it makes none.
 *
 * @throws {RangeError} when the answers on the way leave nothing to ask
 */
export function wholeTable(path: Answers = {}): Branch {
  const { open } = inquire(path);
  if (!open) throw new RangeError(`Nothing is left to ask after ${JSON.stringify(path)}.`);
  const ways = new Map<string, Way>();
  for (const answer of factAnswers[open]) {
    const way = wayOf(answer, { ...path, [open]: answer });
    const key = JSON.stringify(decisionsOf(way.then));
    const known = ways.get(key);
    ways.set(key, known ? { ...known, answers: [...known.answers, answer] } : way);
  }
  return { name: open, ways: [...ways.values()] };
}

function wayOf(answer: Facts[FactName], path: Answers): Way {
  const { outcome } = inquire(path);
  return { answers: [answer], path, then: outcome ?? wholeTable(path) };
}

/** What makes two ways the same: the questions, the answers and the outcomes, whatever led there. */
function decisionsOf(then: Branch | Outcome): unknown {
  if (!('ways' in then)) return then;
  return [then.name, then.ways.map(({ answers, then }) => [answers, decisionsOf(then)])];
}
