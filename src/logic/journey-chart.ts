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
  /** Whether the story has got here: what is not yet told has no marks. */
  isTold: boolean;
  isWorst: boolean;
  isEnd: boolean;
}

/** What both drawings of a journey have: a place for each contact, a curve through what is told, and the way ahead. */
export interface Plot<Contacts extends Laid = Laid> {
  contacts: (Contacts & PlottedContact)[];
  curve: string;
  /** The curve from the last contact that is told to the end; empty when all is told. */
  ahead: string;
}

/**
 * Places the feelings of a journey.
 *
 * @param laid its contacts, in their order
 * @param told how many of them are told, from 1
 * @param place where a feeling lies at a contact
 */
export function plotFeelings<Contacts extends Laid>(
  laid: readonly Contacts[],
  told: number,
  time: 'right' | 'down',
  place: (feeling: Feeling, contact: Contacts) => Point,
): Plot<Contacts> {
  const contacts = laid.map(({ contact }) => contact);
  const { worst, end } = momentsOf(contacts, told);
  const plotted = laid.map((item, index) => ({
    ...item,
    at: place(item.contact.delivered.feeling, item),
    expected: disconfirmation(item.contact) === 0 ? undefined : place(item.contact.expected.feeling, item),
    isTold: index < told,
    isWorst: item.contact === worst,
    isEnd: item.contact === end,
  }));
  const points = plotted.map(({ at }) => at);
  return {
    contacts: plotted,
    curve: easedCurve(points.slice(0, told), time),
    ahead: told < points.length ? easedCurve(points.slice(told - 1), time) : '',
  };
}

/** The worst moment of what is told, unless that is a single one; the end is known when all is told. */
export function momentsOf(
  contacts: readonly Contact[],
  told: number,
): { worst: Contact | undefined; end: Contact | undefined } {
  const isAll = told >= contacts.length;
  return {
    worst: told > 1 || isAll ? worstContact({ contacts: contacts.slice(0, told) }) : undefined,
    end: isAll ? endContact({ contacts }) : undefined,
  };
}

/** What the worst moment is called while there may be a worse one. */
export function worstWords(told: number, all: number): string {
  return told < all ? 'worst so far' : 'worst moment';
}

/** Texts as lines below each other, the first on the baseline `y`. */
export function stackLines(texts: readonly string[], y: number, step: number): TextLine[] {
  return texts.map((text, index) => ({ text, y: y + index * step }));
}
