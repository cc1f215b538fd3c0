import { easedCurve, type Point } from './geometry.ts';
import { disconfirmation, endContact, worstContact } from './journey-moments.ts';
import type { Contact, Feeling } from './journey.ts';

/** A line of text in a drawing, by its baseline. */
export interface TextLine {
  text: string;
  y: number;
}

/** A contact with what a drawing has already laid out for it, such as its labels. */
export interface Laid {
  contact: Contact;
}

/** A contact in a drawing. */
export interface PlottedContact extends Laid {
  /** Where the delivered feeling lies. */
  at: Point;
  /** Where the expected feeling lies, when it is another one. */
  expected: Point | undefined;
  isWorst: boolean;
  isEnd: boolean;
}

/** What both drawings of a journey have: a place for each contact, and one curve through all. */
export interface Plot<Contacts extends Laid = Laid> {
  contacts: (Contacts & PlottedContact)[];
  curve: string;
}

/**
 * Places the feelings of a journey.
 *
 * @param laid its contacts, in their order
 * @param place where a feeling lies at a contact
 */
export function plotFeelings<Contacts extends Laid>(
  laid: readonly Contacts[],
  time: 'right' | 'down',
  place: (feeling: Feeling, contact: Contacts) => Point,
): Plot<Contacts> {
  const journey = { contacts: laid.map(({ contact }) => contact) };
  const worst = worstContact(journey);
  const end = endContact(journey);
  const contacts = laid.map((item) => ({
    ...item,
    at: place(item.contact.delivered.feeling, item),
    expected: disconfirmation(item.contact) === 0 ? undefined : place(item.contact.expected.feeling, item),
    isWorst: item.contact === worst,
    isEnd: item.contact === end,
  }));
  const points = contacts.map(({ at }) => at);
  return { contacts, curve: easedCurve(points, time) };
}

/** Texts as lines below each other, the first on the baseline `y`. */
export function stackLines(texts: readonly string[], y: number, step: number): TextLine[] {
  return texts.map((text, index) => ({ text, y: y + index * step }));
}
