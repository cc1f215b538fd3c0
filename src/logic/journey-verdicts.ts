import { endContact } from './journey-moments.ts';
import type { Contact, Journey } from './journey.ts';
import type { Level } from './levels.ts';
import { inWords } from './numerals.ts';

/** The parts of a journey that its verdicts follow from. */
type Judged = Pick<Journey, 'contacts' | 'outcome'>;

/**
 * One verdict per level, each a short sentence that follows from the data by a stated rule.
 *
 * The rules are this site's own, an aid to reading and not a measurement: they see only what the
 * author wrote down, and another author may judge a contact differently. Their use is that the three
 * levels are judged apart, so that a page can show how good contacts make a bad journey.
 */
export function verdicts(journey: Judged): Record<Level, string> {
  return {
    interaction: interactionVerdict(journey.contacts),
    journey: journeyVerdict(journey),
    relationship: relationshipVerdict(journey),
  };
}

/** Counts the contacts that worked by themselves. It names the failures once they are the majority. */
export function interactionVerdict(contacts: readonly Contact[]): string {
  const all = contacts.length;
  const worked = contacts.filter(({ ux }) => ux === 'worked').length;
  const failed = all - worked;
  if (failed === 0) return 'Worked every time.';
  if (worked === 0) return 'Failed every time.';
  return failed > worked ? `Failed, ${times(failed, all)}.` : `Worked, ${times(worked, all)}.`;
}

/**
 * Failed when the goal was missed, whatever else was kept. Broken when any promise was broken on the
 * way or the goal was reached late. Kept when the goal was reached and every promise held.
 */
export function journeyVerdict({ contacts, outcome }: Judged): 'Kept.' | 'Broken.' | 'Failed.' {
  if (outcome === 'missed') return 'Failed.';
  if (outcome === 'late' || contacts.some(({ cx }) => cx === 'broken')) return 'Broken.';
  return 'Kept.';
}

/**
 * A kept journey leaves the relationship stronger when it ends on a good feeling, and unchanged when
 * it does not. A broken one is mended when the last promise on the way was kept and the end feels
 * good. All else puts the relationship at risk.
 */
export function relationshipVerdict(journey: Judged): 'Stronger.' | 'Unchanged.' | 'Mended.' | 'At risk.' {
  const endsWell = endContact(journey).delivered.feeling > 0;
  const verdict = journeyVerdict(journey);
  if (verdict === 'Kept.') return endsWell ? 'Stronger.' : 'Unchanged.';
  return verdict === 'Broken.' && lastPromiseKept(journey.contacts) && endsWell ? 'Mended.' : 'At risk.';
}

/** A promise that was given and not yet kept is the last one, and it is open. */
function lastPromiseKept(contacts: readonly Contact[]): boolean {
  return contacts.findLast(({ cx }) => cx !== 'none')?.cx === 'kept';
}

function times(some: number, all: number): string {
  return `${inWords(some)} ${some === 1 ? 'time' : 'times'} out of ${inWords(all)}`;
}
