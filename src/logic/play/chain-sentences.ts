import { jointLimits, jointReliability, neededFromEach } from '../chain.ts';
import { inWords } from '../numerals.ts';
import { shortened } from '../shortened.ts';
import type { ChainState } from './chain-state.ts';

/** What all contacts together should reach in the last sentence: what most people accept of one contact. */
export const aim = 95;

/** A probability as a share in 100, with one decimal where it needs one: 73.5, 95. */
export function inHundred(p: number): string {
  const share = Math.round(1000 * p) / 10;
  // What is rounded to all, or to none, while it is not, would claim too much.
  if (share === 100 && p < 1) return 'over 99.9';
  if (share === 0 && p > 0) return 'under 0.1';
  return String(share);
}

/** How far the guess was off. */
export function guessInWords(guess: number, together: number): string {
  const off = Math.round(Math.abs(guess - 100 * together));
  if (off === 0) return `You guessed ${guess}, and that is right.`;
  return `You guessed ${guess}: ${off} too ${guess > 100 * together ? 'many' : 'few'}.`;
}

/** What follows from the shares of the contacts, in sentences. */
export function chainInWords({ shares }: Pick<ChainState, 'shares'>, names: readonly string[]): string[] {
  const each = shares.map((share) => share / 100);
  const { least, most } = jointLimits(each);
  const weakest = each.indexOf(Math.min(...each));
  const others = jointReliability(each.filter((_, index) => index !== weakest));
  return [
    each.every((p) => p === each[0])
      ? `No contact is weaker than another. Without any one of them, ${inHundred(others)} would go through.`
      : `The weakest contact is “${names[weakest] ?? ''}”. If it never failed, ${inHundred(others)} would go through.`,
    `For ${aim} in 100 together, each of the ${inWords(each.length)} would have to work ${inHundred(neededFromEach(aim / 100, each.length))} times in 100.`,
    least === most
      ? 'Whatever the contacts have to do with each other, the result is the same.'
      : `The product holds when no contact affects another. If failures hit the same journeys, or never meet, anything from ${inHundred(least)} to ${inHundred(most)} is possible.`,
  ];
}

/** A field with something else than a share. */
export function wrongShare(name: string): string {
  return `“${name}” needs a number from 0 to 100, with at most one decimal, such as 99.5.`;
}

/** What of an address could not be understood, and what is shown instead. */
export function unknownExample(written: string): string {
  return `The address asks for the story “${shortened(written)}”, which is not here. The first one is shown.`;
}

/** The same for the guess. */
export function wrongGuess(written: string): string {
  return `The guess “${shortened(written)}” in the address is no number from 0 to 100. Guess anew.`;
}

/** The same for the shares of the contacts. */
export function wrongShares(written: string, contacts: number): string {
  return `“${shortened(written)}” in the address is not ${inWords(contacts)} numbers from 0 to 100 with commas between them. Each contact begins at 95.`;
}
