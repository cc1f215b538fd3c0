import { finishedTurns, type Run, type Turn } from '../../logic/quiz/run.ts';

/** A function that returns the turns of a run that were finished since it was called last, whatever the run. */
export function newTurns(): (run: Run) => Turn[] {
  const known = new WeakSet<Turn>();
  return (run) => {
    const added = finishedTurns(run).filter((turn) => !known.has(turn));
    for (const turn of added) known.add(turn);
    return added;
  };
}
