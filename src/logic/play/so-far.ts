import { journeyVerdict, verdicts } from '../journey-verdicts.ts';
import type { Contact } from '../journey.ts';
import type { Level } from '../levels.ts';
import { inWords } from '../numerals.ts';
import type { Told } from './change.ts';

/**
 * What can be said at each level when only the first contacts are told. Before the end, a reader knows
 * neither whether the goal is reached nor how the story ends, and the verdicts need both; so the
 * journey is open, kept so far or broken, and the relationship is open. At the end they are the verdicts.
 *
 * @param told how many contacts are told, from 1
 */
export function verdictsSoFar(journey: Told, told: number): Record<Level, string> {
  if (told >= journey.contacts.length) return verdicts(journey);
  const contacts = journey.contacts.slice(0, told);
  const isBroken = contacts.some(({ cx }) => cx === 'broken');
  return {
    interaction: interactionSoFar(contacts),
    journey: journeySoFar(contacts),
    relationship: isBroken ? 'Open, at best mended.' : 'Open.',
  };
}

function interactionSoFar(contacts: readonly Contact[]): string {
  const failed = contacts.filter(({ ux }) => ux === 'failed').length;
  if (failed === 0) return 'Worked so far.';
  return failed === contacts.length
    ? 'Failed so far.'
    : `Failed ${inWords(failed)} of ${inWords(contacts.length)} so far.`;
}

/** A broken promise stays broken. One that was given and not yet kept is open, and so is a way without one. */
function journeySoFar(contacts: readonly Contact[]): string {
  if (journeyVerdict({ contacts, outcome: 'reached' }) === 'Broken.') return 'Broken.';
  const last = contacts.findLast(({ cx }) => cx !== 'none')?.cx;
  if (last === 'kept') return 'Kept so far.';
  return last === 'given' ? 'Open: a promise is given.' : 'Open: nothing is promised yet.';
}
