import { oneOf, type Random } from '../seeded-random.ts';

/** What a reader may write for a seed. The letters alone keep it short enough to be read out in a class. */
const seedForm = /^[a-z0-9-]{1,24}$/;

/** A seed that was asked for, or what is wrong with it; neither where none was asked for. */
export interface ReadSeed {
  seed?: string;
  problem?: string;
}

/** Reads the seed of a link. Upper and lower case are the same, because a seed may be dictated. */
export function readSeed(text: string | undefined): ReadSeed {
  if (text === undefined) return {};
  const seed = text.toLowerCase();
  if (seedForm.test(seed)) return { seed };
  return {
    problem: `The seed in the link, ${shown(text)}, cannot be used: a seed is 1 to 24 letters from a to z, digits or hyphens. The situations come in the usual order.`,
  };
}

/** The start of what was written, so that a long text does not become a long sentence. */
function shown(text: string): string {
  return text === '' ? 'which is empty' : `“${text.length > 30 ? `${text.slice(0, 30)}…` : text}”`;
}

/** Without vowels, so that no word comes out, and without what is taken for something else: 0 and o, 1 and l. */
const letters = Array.from('bcdfghjkmnpqrstvwxz23456789');

/** A new seed, such as “k7mt”: short enough to be read out, and one of half a million. */
export function newSeed(random: Random): string {
  return Array.from({ length: 4 }, () => oneOf(letters, random)).join('');
}

/** In which order a reader meets the situations, and how to come back to it. */
export function saidOrder(seed: string | undefined): string {
  if (seed === undefined) return 'In the usual order.';
  return `Shuffled as “${seed}”. The address of this page leads to this order again.`;
}
