import { changed, type ChangeableJourney } from './change.ts';
import { unknownChange, unknownStep } from './play-sentences.ts';

/** What the player shows: the story as told or with a change, all of it or as far as a step. */
export interface PlayState {
  /** The id of a change. */
  change: string | undefined;
  /** How many contacts are told, from 1; all of them when left out. */
  step: number | undefined;
}

/** A state as an address asks for it, and a sentence for each part that could not be understood. */
export interface ReadPlay {
  state: PlayState;
  problems: string[];
}

/** Reads the query of an address, whatever somebody wrote there. What cannot be understood is left out and named. */
export function readPlay(search: string, journey: ChangeableJourney): ReadPlay {
  const query = new URLSearchParams(search);
  const [asked, written] = [query.get('change'), query.get('step')];
  const change = journey.changes.find(({ id }) => id === asked);
  const { length } = (change ? changed(journey, change) : journey).contacts;
  const step = written !== null && /^[1-9]\d?$/.test(written) ? Number(written) : undefined;
  const isStep = step !== undefined && step <= length;
  return {
    state: { change: change?.id, step: isStep ? step : undefined },
    problems: [
      ...(asked !== null && !change ? [unknownChange(asked, journey.changes)] : []),
      ...(written !== null && !isStep ? [unknownStep(written, length)] : []),
    ],
  };
}

/** The query of an address that leads back to a state; empty for the story as told. */
export function writePlay({ change, step }: PlayState): string {
  const query = new URLSearchParams();
  if (change !== undefined) query.set('change', change);
  if (step !== undefined) query.set('step', String(step));
  return query.size === 0 ? '' : `?${query}`;
}
