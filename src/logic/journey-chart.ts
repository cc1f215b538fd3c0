import { easedCurve, type Point } from './geometry.ts';
import { disconfirmation, endContact, worstContact } from './journey-moments.ts';
import type { Contact, Feeling, Journey } from './journey.ts';

/** A line of text in a drawing, by its baseline. */
export interface TextLine {
  text: string;
  y: number;
}

/** A contact in a drawing. */
export interface PlottedContact {
  contact: Contact;
  /** Where the delivered feeling lies. */
  at: Point;
  /** Where the expected feeling lies, when it is another one. */
  expected: Point | undefined;
  isWorst: boolean;
  isEnd: boolean;
}

/** What both drawings of a journey have: a place for each contact, and one curve through all. */
export interface Plot {
  contacts: PlottedContact[];
  curve: string;
}

/**
 * Places the feelings of a journey.
 *
 * @param place where a feeling lies at the contact of this index
 */
export function plotFeelings(
  journey: Pick<Journey, 'contacts'>,
  time: 'right' | 'down',
  place: (feeling: Feeling, index: number) => Point,
): Plot {
  const worst = worstContact(journey);
  const end = endContact(journey);
  const contacts = journey.contacts.map((contact, index) => ({
    contact,
    at: place(contact.delivered.feeling, index),
    expected: disconfirmation(contact) === 0 ? undefined : place(contact.expected.feeling, index),
    isWorst: contact === worst,
    isEnd: contact === end,
  }));
  const points = contacts.map(({ at }) => at);
  return { contacts, curve: easedCurve(points, time) };
}

/** Texts as lines below each other, the first on the baseline `y`. */
export function stackLines(texts: readonly string[], y: number, step: number): TextLine[] {
  return texts.map((text, index) => ({ text, y: y + index * step }));
}
