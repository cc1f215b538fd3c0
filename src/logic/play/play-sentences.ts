import { capitalized } from '../capitalized.ts';
import { feelingName, type Contact } from '../journey.ts';
import { inWords, signed } from '../numerals.ts';
import { shortened } from '../shortened.ts';
import type { Change } from './change.ts';
import type { Movement, PlayOutcome } from './outcome.ts';

/** What the player says: all its sentences, so that their words are tested. */

/** Which levels moved and which did not, in one or two sentences. */
export function movedInWords(movements: readonly Movement[]): string {
  const names = (moved: boolean) => movements.filter((movement) => movement.moved === moved).map(({ level }) => level);
  const [moved, still] = [names(true), names(false)];
  if (moved.length === 0) return 'No level moves.';
  if (still.length === 0) return 'All three levels move.';
  return `${capitalized(theLevels(moved))} ${moved.length === 1 ? 'moves' : 'move'}. ${capitalized(theLevels(still))} ${still.length === 1 ? 'does' : 'do'} not.`;
}

/** What happened to the verdict of a level, beside the verdict itself: `As told: Broken.` */
export function movementInWords({ before, after, moved }: Movement): string {
  if (moved) return `As told: ${before}`;
  return before === after ? 'Not moved.' : 'Not moved: as many contacts fail as told.';
}

/** The snapshot of the strongest moment and the last, against the story when it is another one. */
export function snapshotInWords(after: PlayOutcome, before: PlayOutcome = after): string {
  const was = after.snapshot === before.snapshot ? '' : ` As told: ${signed(before.snapshot)}.`;
  return `${signed(after.snapshot)}.${was}`;
}

/** At how many contacts less came than was expected, against the story when it is another number. */
export function belowInWords(after: PlayOutcome, before: PlayOutcome = after): string {
  const was = after.below === before.below ? '' : ` As told: ${atContacts(before.below)}.`;
  return `Less than expected ${atContacts(after.below)}.${was}`;
}

function atContacts(count: number): string {
  return count === 0 ? 'nowhere' : `at ${inWords(count)} ${count === 1 ? 'contact' : 'contacts'}`;
}

/** Where the story is: `Contact 3 of 7: Promise`. */
export function placeInWords(step: number, contacts: readonly Contact[]): string {
  return `Contact ${step} of ${contacts.length}: ${contacts[step - 1]?.name ?? ''}`;
}

/** The same with what happened there, for readers who hear the player: `…. Delivered: Paid in one minute, delighted.` */
export function sceneInWords(step: number, contacts: readonly Contact[]): string {
  const contact = contacts[step - 1];
  const happened = contact ? ` Delivered: ${contact.delivered.what}; ${feelingName(contact.delivered.feeling)}.` : '';
  return `${placeInWords(step, contacts)}.${happened}`;
}

/** What of an address could not be understood, and what is shown instead. */
export function unknownChange(written: string, changes: readonly Pick<Change, 'id'>[]): string {
  return `The address asks for the change “${shortened(written)}”, which this story does not have. Its changes are ${listed(changes.map(({ id }) => id))}. The story is shown as told.`;
}

/** The same for a step. */
export function unknownStep(written: string, contacts: number): string {
  return `The address asks for step “${shortened(written)}”. This story has steps 1 to ${contacts}, so all of it is shown.`;
}

function theLevels(names: readonly string[]): string {
  return listed(names.map((name) => `the ${name}`));
}

function listed(names: readonly string[]): string {
  const [last = '', ...before] = [...names].reverse();
  return before.length === 0 ? last : `${before.reverse().join(', ')} and ${last}`;
}
