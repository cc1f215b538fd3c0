import { disconfirmation, endContact, worstContact } from './journey-moments.ts';
import { feelingName, type Contact, type Journey } from './journey.ts';
import { inWords } from './numerals.ts';

/** The curve of a journey as text, for readers who do not see the drawing where no table is near. */
export function curveInWords(journey: Pick<Journey, 'contacts'>): string {
  const { contacts } = journey;
  return (
    `Feeling at ${inWords(contacts.length)} contacts: ${contacts.map(feltInWords).join(', ')}. ` +
    `The worst moment is “${worstContact(journey).name}”, the end is “${endContact(journey).name}”.`
  );
}

function feltInWords(contact: Contact): string {
  const { name, expected, delivered } = contact;
  const surprise = disconfirmation(contact) === 0 ? '' : ` (expected: ${feelingName(expected.feeling)})`;
  return `${name} ${feelingName(delivered.feeling)}${surprise}`;
}
