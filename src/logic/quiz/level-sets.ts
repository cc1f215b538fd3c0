import { levels, type Level } from '../levels.ts';
import { difficulties, inQuizOrder, type Sortable } from './order.ts';
import { pullOf, type Pulled } from './level-pull.ts';

/** What must be known of a situation to set it beside those of another level. */
export interface Leveled extends Sortable {
  data: Sortable['data'] & Pulled & { level: Level };
}

/**
 * Situations around a level, for practicing the level itself. A set of that level alone would give
 * its own answer away, so for every two at the level there is one at each other level that is as
 * hard to judge: neither the name of the set nor the difficulty tells anything, and no level is
 * ruled out. All are the hardest to place: of those at the level, the ones that pull toward
 * another; of the others, the ones that pull toward this one. At most twelve.
 */
export function aroundLevel<T extends Leveled>(level: Level, situations: readonly T[]): T[] {
  const others = levels.filter((other) => other !== level);
  const pullAway = ({ data }: T) => others.reduce((sum, other) => sum + pullOf(other, data), 0);
  const pullHere = ({ data }: T) => pullOf(level, data);
  const inOrder = inQuizOrder(situations);
  return inQuizOrder(
    difficulties.flatMap((difficulty) => {
      const as = inOrder.filter(({ data }) => data.difficulty === difficulty);
      const at = highest(
        as.filter(({ data }) => data.level === level),
        pullAway,
        others.length,
      );
      const beside = others.flatMap((other) =>
        highest(
          as.filter(({ data }) => data.level === other),
          pullHere,
          1,
        ),
      );
      return at.length === beside.length ? [...at, ...beside] : [];
    }),
  );
}

/** The items that a measure puts highest, as many as asked for; of equals those that come first. */
function highest<T>(items: readonly T[], measure: (item: T) => number, count: number): T[] {
  return [...items].sort((a, b) => measure(b) - measure(a)).slice(0, count);
}
