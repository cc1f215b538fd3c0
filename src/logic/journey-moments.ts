import type { Contact, Journey } from './journey.ts';

/**
 * The moments of a journey that its memory is read from: the worst and the end.
 *
 * After Kahneman, Fredrickson, Schreiber and Redelmeier (1993), who found in a laboratory that
 * people judge an unpleasant experience by its peak and its end more than by its length. That was
 * cold water, so for services it is an analogy, and pages label it so. Do, Rupert and Wolford (2008)
 * found the same for goods that were given as presents.
 */

/**
 * The contact of the lowest delivered feeling.
 *
 * Of several equally low ones it is the last: until then nothing had made up for the first,
 * and all that may still mend the journey comes after it.
 */
export function worstContact({ contacts }: Pick<Journey, 'contacts'>): Contact {
  return requireContacts(contacts).reduce((worst, contact) =>
    contact.delivered.feeling <= worst.delivered.feeling ? contact : worst,
  );
}

/** The contact with which the journey ends. */
export function endContact({ contacts }: Pick<Journey, 'contacts'>): Contact {
  return requireContacts(contacts).reduce((_, contact) => contact);
}

/**
 * How far the delivered feeling lies above (plus) or below (minus) the expected one, in steps from
 * -4 to 4. Oliver (1980) calls it disconfirmation: satisfaction follows from what was expected and
 * from the distance to it, so the same service can please one person and disappoint another.
 */
export function disconfirmation({ expected, delivered }: Pick<Contact, 'expected' | 'delivered'>): number {
  return delivered.feeling - expected.feeling;
}

function requireContacts(contacts: readonly Contact[]): readonly Contact[] {
  if (contacts.length === 0) throw new RangeError('A journey without contacts has no worst moment and no end.');
  return contacts;
}
