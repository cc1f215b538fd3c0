import { crowdedAbove } from '../journey-lanes.ts';
import { changed, type Change, type ChangeableJourney, type Told } from './change.ts';

/** A change that does not fit its journey: where in the list of changes, and what to do about it. */
export interface ChangeProblem {
  path: readonly (string | number)[];
  message: string;
}

/** A changed journey has at least two contacts: a way needs two ends. */
const fewest = 2;

/** Everything that keeps the changes of a journey from making sense. */
export function changeProblems({ changes, ...journey }: ChangeableJourney): ChangeProblem[] {
  return changes.flatMap((change, index) => {
    const unknownNames = unknownContacts(journey, change);
    const isTaken = changes.findIndex(({ id }) => id === change.id) < index;
    return [
      ...(isTaken ? [{ path: ['id'], message: `"${change.id}" is taken by another change; write another id.` }] : []),
      ...unknownNames,
      // A name that is wrong changes nothing, and has been named.
      ...(unknownNames.length === 0 ? withoutEffect(journey, change) : []),
      ...wrongLength(journey, change),
    ].map(({ path, message }) => ({ path: [index, ...path], message }));
  });
}

function unknownContacts({ contacts }: Told, { different, without, added }: Change): ChangeProblem[] {
  const names = contacts.map(({ name }) => name);
  const named = [
    ...different.map(({ contact }, place) => ({ path: ['different', place, 'contact'], name: contact })),
    ...without.map((name, place) => ({ path: ['without', place], name })),
    ...added.map(({ after }, place) => ({ path: ['added', place, 'after'], name: after })),
  ];
  return named
    .filter(({ name }) => !names.includes(name))
    .map(({ path, name }) => ({
      path,
      message: `"${name}" is no contact of this journey; they are ${names.join(', ')}.`,
    }));
}

function withoutEffect(journey: Told, change: Change): ChangeProblem[] {
  const { contacts, outcome } = changed(journey, change);
  const isSame = outcome === journey.outcome && JSON.stringify(contacts) === JSON.stringify(journey.contacts);
  const message = 'changes nothing; say under `different`, `without` or `added` what is otherwise.';
  return isSame ? [{ path: [], message }] : [];
}

function wrongLength(journey: Told, change: Change): ChangeProblem[] {
  // The chart of a page that was roomy stays so: its letters and its place are decided at build.
  const most = Math.max(journey.contacts.length, crowdedAbove);
  const { length } = changed(journey, change).contacts;
  const left = length === 1 ? '1 contact' : `${length} contacts`;
  const message = `leaves ${left}; here a changed journey may have ${fewest} to ${most}.`;
  return length < fewest || length > most ? [{ path: [], message }] : [];
}
