import { getCollection } from 'astro:content';
import type { Answers } from '../logic/classify/ask.ts';
import {
  keyOfTraits,
  likenessInWords,
  mostLike,
  traitsOfJourney,
  traitsOfSituation,
} from '../logic/classify/example-likeness.ts';
import type { Outcome } from '../logic/classify/judge.ts';
import { listed, type Listed } from './entries.ts';

/** The example most like a situation. */
export interface ExampleLike {
  /** The same for all situations that look for the same. */
  key: string;
  example: Listed;
  /** In what it is like the situation, and in what it is not. */
  likeness: string;
}

/** Finds for answers and their outcome the example that is most like them. */
export async function findExampleLike(): Promise<(answers: Answers, outcome: Outcome) => ExampleLike> {
  const touchpoints = await getCollection('touchpoints', ({ data }) => data.stage === 'leaving');
  const leaving = new Set(touchpoints.map(({ id }) => id));
  const examples = (await getCollection('examples')).map((entry) => ({
    title: entry.data.title,
    traits: traitsOfJourney(entry.data.journey, leaving),
    contacts: entry.data.journey.contacts.length,
    listed: listed(entry),
  }));
  return (answers, outcome) => {
    const wanted = traitsOfSituation(answers, outcome);
    const { traits, listed: example } = mostLike(wanted, examples);
    return { key: keyOfTraits(wanted), example, likeness: likenessInWords(wanted, traits) };
  };
}
