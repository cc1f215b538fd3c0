import { journeyVerdict } from '../journey-verdicts.ts';
import type { Journey } from '../journey.ts';
import type { Answers } from './ask.ts';
import type { Outcome } from './judge.ts';

/**
 * What a situation and an example can be compared by: the part of a situation's answers that the
 * journey of an example, as data, can show. Who could mend a failure and whether the people in it
 * chose or paid are not in that data, so the level and the roles are not compared.
 */
export interface Traits {
  /** Whether a contact failed by itself. */
  contactFailed: boolean;
  /** Whether a promise broke, or the goal came late or not at all. */
  promiseBroke: boolean;
  /** Whether it goes on to the end of the relationship. */
  toTheEnd: boolean;
  /** Whether all that failed by itself is one contact. */
  oneContact: boolean;
}

/** The traits in the order of their weight, with the words for “yes” and for “no”. */
const traitWords: { readonly [Name in keyof Traits]: readonly [yes: string, no: string] } = {
  contactFailed: ['a contact failed by itself', 'no contact failed by itself'],
  promiseBroke: ['a promise broke, or the goal came late or not at all', 'what was promised came true'],
  toTheEnd: ['it goes on to the end of the relationship', 'it ends before the relationship does'],
  oneContact: ['what failed by itself was one contact', 'more than one contact failed by itself, or none'],
};

const traitNames = Object.keys(traitWords) as (keyof Traits)[];

/** The traits of a journey. `leaving` holds the ids of the touchpoints at which relationships end. */
export function traitsOfJourney(journey: Journey, leaving: ReadonlySet<string>): Traits {
  const failed = journey.contacts.filter(({ ux }) => ux === 'failed').length;
  return {
    contactFailed: failed > 0,
    promiseBroke: journeyVerdict(journey) !== 'Kept.',
    toTheEnd: journey.contacts.some(({ touchpoint }) => leaving.has(touchpoint)),
    oneContact: failed === 1,
  };
}

/** The traits that an example should have to be like a situation. */
export function traitsOfSituation({ spans, failed }: Answers, { verdict }: Pick<Outcome, 'verdict'>): Traits {
  const something = failed !== 'nothing';
  return {
    contactFailed: something && verdict !== 'cx',
    promiseBroke: something && verdict !== 'ux',
    toTheEnd: spans === 'the whole relationship',
    oneContact: something && spans === 'one contact',
  };
}

/** An example to choose from. */
export interface Example {
  title: string;
  traits: Traits;
  /** How many contacts its journey has. */
  contacts: number;
}

/**
 * The example that shares most traits with a situation, the weightier ones first: whether a contact
 * failed counts before whether a promise broke, and so on. Of several, the one with the fewest
 * contacts, because it is read soonest; then by title.
 *
 * @throws {RangeError} when there is no example
 */
export function mostLike<E extends Example>(wanted: Traits, examples: readonly E[]): E {
  const [first] = [...examples].sort(
    (a, b) =>
      likeness(wanted, b.traits).localeCompare(likeness(wanted, a.traits)) ||
      a.contacts - b.contacts ||
      a.title.localeCompare(b.title, 'en'),
  );
  if (!first) throw new RangeError('There is no example to compare with.');
  return first;
}

/** One digit for each trait, the weightiest first: 1 where both agree. */
function likeness(wanted: Traits, traits: Traits): string {
  return traitNames.map((name) => (wanted[name] === traits[name] ? 1 : 0)).join('');
}

/** Traits as a short text, the same for the same traits. */
export function keyOfTraits(traits: Traits): string {
  return traitNames.map((name) => (traits[name] ? 1 : 0)).join('');
}

/** In what an example is like a situation and in what it is not, in sentences. */
export function likenessInWords(wanted: Traits, traits: Traits): string {
  const words = (names: readonly (keyof Traits)[]) => names.map((name) => traitWords[name][traits[name] ? 0 : 1]);
  // That one contact failed is worth a word only where it was looked for.
  const told = traitNames.filter((name) => name !== 'oneContact' || wanted.oneContact);
  const alike = told.filter((name) => wanted[name] === traits[name]);
  const different = told.filter((name) => wanted[name] !== traits[name]);
  return [
    ...(alike.length > 0 ? [`As here, ${words(alike).join('; ')}.`] : []),
    ...(different.length > 0 ? [`Unlike here, ${words(different).join('; ')}.`] : []),
  ].join(' ');
}
