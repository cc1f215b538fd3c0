import { disconfirmation } from '../journey-moments.ts';
import { verdicts } from '../journey-verdicts.ts';
import { levels, type Level } from '../levels.ts';
import { peakEndSnapshot } from '../peak-end.ts';
import type { Told } from './change.ts';

/** What follows from a journey by the rules of the site. */
export interface PlayOutcome {
  verdicts: Record<Level, string>;
  /** Contacts that failed by themselves. */
  failed: number;
  /**
   * What memory would keep, from -2 to 2, if it kept the strongest moment and the last alone: see
   * `peakEndSnapshot`. An analogy from the laboratory (kahneman-1993-peak-end), not a measure of a service.
   */
  snapshot: number;
  /**
   * Contacts at which less came than was expected (oliver-1980). A count leaves out by how much, and
   * the model was tested on one case that was no service of this kind.
   */
  below: number;
}

/** Reads everything off a journey that the player compares. */
export function outcomeOf(journey: Told): PlayOutcome {
  return {
    verdicts: verdicts(journey),
    failed: journey.contacts.filter(({ ux }) => ux === 'failed').length,
    snapshot: peakEndSnapshot(journey.contacts.map(({ delivered }) => delivered.feeling)),
    below: journey.contacts.filter((contact) => disconfirmation(contact) < 0).length,
  };
}

/** A level before and after a change. */
export interface Movement {
  level: Level;
  before: string;
  after: string;
  moved: boolean;
}

/**
 * Which levels a change moves. The interaction moves when another number of contacts fails: to leave
 * out contacts that worked, or to add some, is no better and no worse contact. Journey and relationship
 * move when their verdicts do.
 */
export function movements(before: PlayOutcome, after: PlayOutcome): Movement[] {
  return levels.map((level) => ({
    level,
    before: before.verdicts[level],
    after: after.verdicts[level],
    moved: level === 'interaction' ? before.failed !== after.failed : before.verdicts[level] !== after.verdicts[level],
  }));
}
