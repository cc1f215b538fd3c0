import type { Contact, Journey, Outcome } from '../journey.ts';

/**
 * One thing that is different about a journey, as an author writes it: contacts that go otherwise,
 * contacts that do not take place, contacts that come in between. Feelings and results of a changed
 * contact are an author's judgment like those of the journey; only the verdicts are computed.
 */
export interface Change {
  /** Unique in its journey; it stands in addresses. */
  id: string;
  /** What is done, as an instruction. */
  title: string;
  /** Why this moves what it moves. */
  why: string;
  /** Ids of the sources that speak for the effect, where there are any. */
  sources: readonly string[];
  /** How the journey ends now, if otherwise. */
  outcome?: Outcome | undefined;
  different: readonly DifferentContact[];
  /** Names of contacts that do not take place. */
  without: readonly string[];
  added: readonly AddedContact[];
}

/** A contact of the journey, by its name, and what of it is different. */
export type DifferentContact = { contact: string } & { [Field in keyof Contact]?: Contact[Field] | undefined };

/** A contact that comes in, right behind another one. */
export interface AddedContact {
  after: string;
  contact: Contact;
}

/** What of a journey is told: the reasons for its verdicts were written for the story, and hold for no change of it. */
export type Told = Pick<Journey, 'contacts' | 'outcome'>;

/** A journey with the changes that an author thought of. */
export interface ChangeableJourney extends Told {
  changes: readonly Change[];
}

/** The journey with one thing changed. */
export function changed(journey: Told, change: Change): Told {
  const contacts = journey.contacts
    .filter(({ name }) => !change.without.includes(name))
    .flatMap((contact) => [
      differing(contact, change),
      ...change.added.filter(({ after }) => after === contact.name).map((added) => added.contact),
    ]);
  return { outcome: change.outcome ?? journey.outcome, contacts };
}

function differing(contact: Contact, { different }: Change): Contact {
  const found = different.find((other) => other.contact === contact.name);
  if (!found) return contact;
  const { contact: _, ...fields } = found;
  return { ...contact, ...withoutGaps(fields) };
}

/** Fields without those that are there and say nothing: they must not hide what the story says. */
function withoutGaps(fields: Omit<DifferentContact, 'contact'>): Partial<Contact> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
