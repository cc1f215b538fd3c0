import { unknownExample, wrongGuess, wrongShares } from './chain-sentences.ts';

/** The stories whose contacts can be set, by id. */
export type ChainStories = Readonly<Record<string, { title: string; contacts: readonly string[] }>>;

/** What the tool about chains shows. */
export interface ChainState {
  /** The id of the story whose contacts are set. */
  example: string;
  /** How many of 100 journeys the reader thinks go through. */
  guess: number | undefined;
  /** How many times in 100 each contact works. */
  shares: readonly number[];
}

/** A state as an address asks for it, and a sentence for each part that could not be understood. */
export interface ReadChain {
  state: ChainState;
  problems: string[];
}

/** What each contact begins with: good enough to satisfy whoever looks at one of them. */
export const usualShare = 95;

/** A chain as it begins: no guess yet, and each contact at the usual share. */
export function newChain(example: string, stories: ChainStories): ChainState {
  return { example, guess: undefined, shares: (stories[example]?.contacts ?? []).map(() => usualShare) };
}

/** A share in 100, written with digits and at most one decimal: 95, 99.9. Anything else is none. */
export function readShare(text: string): number | undefined {
  const value = Number(text);
  return /^\d{1,3}(\.\d)?$/.test(text.trim()) && value <= 100 ? value : undefined;
}

/**
 * Reads the query of an address, whatever somebody wrote there. What cannot be understood is named and
 * replaced by what the tool begins with.
 *
 * @param fallback the story that is shown when none is asked for
 */
export function readChain(search: string, stories: ChainStories, fallback: string): ReadChain {
  const query = new URLSearchParams(search);
  const asked = query.get('example');
  const isKnown = asked === null || Object.hasOwn(stories, asked);
  const begun = newChain(asked !== null && isKnown ? asked : fallback, stories);
  const [guessed, given] = [query.get('guess'), query.get('each')];
  const guess = guessed === null ? undefined : readShare(guessed);
  const shares = given
    ?.split(',')
    .map(readShare)
    .filter((share) => share !== undefined);
  const fits = isKnown && shares?.length === begun.shares.length;
  return {
    state: { ...begun, guess, shares: fits ? shares : begun.shares },
    problems: [
      ...(isKnown ? [] : [unknownExample(asked)]),
      ...(guessed !== null && guess === undefined ? [wrongGuess(guessed)] : []),
      ...(given !== null && !fits ? [wrongShares(given, begun.shares.length)] : []),
    ],
  };
}

/** The query of an address that leads back to a state. */
export function writeChain({ example, guess, shares }: ChainState): string {
  const query = [
    `example=${example}`,
    ...(guess === undefined ? [] : [`guess=${guess}`]),
    ...(shares.every((share) => share === usualShare) ? [] : [`each=${shares.join(',')}`]),
  ];
  return `?${query.join('&')}`;
}
