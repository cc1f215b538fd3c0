import { levels, type Level } from '../levels.ts';
import { difficulties, inQuizOrder, type Sortable } from './order.ts';
import { pullOf, type Pulled } from './level-pull.ts';

/** What must be known of a situation to set it beside those of another level. */
export interface Leveled extends Sortable {
  data: Sortable['data'] & Pulled & { level: Level };
}

/** So many of each difficulty are at the level, and as many are not. */
const ofEach = 2;

/**
 * Situations around a level, for practicing the level itself. A set of that level alone would give
 * its own answer away, so half of it lies at other levels. Both halves are the hardest to place:
 * of those at the level, the ones that pull toward another; of the others, the ones that pull
 * toward this one. Both have the same number of each difficulty, which therefore tells nothing.
 */
export function aroundLevel<T extends Leveled>(level: Level, situations: readonly T[]): T[] {
  const others = levels.filter((other) => other !== level);
  const pullAway = ({ data }: T) => others.reduce((sum, other) => sum + pullOf(other, data), 0);
  const pullHere = ({ data }: T) => pullOf(level, data);
  const inOrder = inQuizOrder(situations);
  const at = inOrder.filter(({ data }) => data.level === level).sort((a, b) => pullAway(b) - pullAway(a));
  const beside = inOrder.filter(({ data }) => data.level !== level).sort((a, b) => pullHere(b) - pullHere(a));
  return inQuizOrder(
    difficulties.flatMap((difficulty) => {
      const some = [at, beside].map((half) => half.filter(({ data }) => data.difficulty === difficulty));
      const number = Math.min(ofEach, ...some.map(({ length }) => length));
      return some.flatMap((half) => half.slice(0, number));
    }),
  );
}
