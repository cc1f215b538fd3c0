import type { Level } from '../levels.ts';
import { changed, type ChangeableJourney } from './change.ts';
import { movements, outcomeOf } from './outcome.ts';

/** What the changes of several journeys move, in numbers of changes. */
export interface MoveCounts {
  changes: number;
  /** How many move a level, whatever else they move. */
  moving: Record<Level, number>;
  /** How many move the interaction and nothing wider. */
  onlyInteraction: number;
  /** How many move nothing. */
  still: number;
}

/** Tries each change of each journey by itself, and counts what it moves. */
export function moveCounts(journeys: readonly ChangeableJourney[]): MoveCounts {
  const moved = journeys.flatMap((journey) =>
    journey.changes.map((change) =>
      movements(outcomeOf(journey), outcomeOf(changed(journey, change)))
        .filter((movement) => movement.moved)
        .map(({ level }) => level),
    ),
  );
  const moving = (level: Level) => moved.filter((some) => some.includes(level)).length;
  return {
    changes: moved.length,
    moving: { interaction: moving('interaction'), journey: moving('journey'), relationship: moving('relationship') },
    onlyInteraction: moved.filter(([first, ...others]) => first === 'interaction' && others.length === 0).length,
    still: moved.filter((some) => some.length === 0).length,
  };
}
