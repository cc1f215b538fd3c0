/**
 * How often a whole chain works when each of its `n` contacts works with probability `p`: pⁿ.
 *
 * It holds when each contact is needed and none affects another. Contacts of one organization
 * usually do affect each other, so this is arithmetic about parts and wholes, not a forecast.
 *
 * @throws {RangeError} when `p` is not from 0 to 1, or `n` is not a whole number, 1 or more
 */
export function chainReliability(p: number, n: number): number {
  requireProbability(p);
  requireLength(n);
  return p ** n;
}

/**
 * How often a whole chain works when each contact works with a probability of its own: their product.
 * It holds under the same two conditions as `chainReliability`. A chain without contacts never fails.
 *
 * @throws {RangeError} when a probability is not from 0 to 1
 */
export function jointReliability(contacts: readonly number[]): number {
  for (const p of contacts) requireProbability(p);
  return contacts.reduce((product, p) => product * p, 1);
}

/**
 * Between which shares the whole chain works, whatever the contacts have to do with each other: at least
 * what is left when no two failures ever meet, and at most what the weakest contact lets through.
 *
 * Elementary probability (the inequalities of Boole and Fréchet): 1 − Σ(1 − pᵢ) ≤ P(all) ≤ min pᵢ.
 *
 * @throws {RangeError} when a probability is not from 0 to 1
 */
export function jointLimits(contacts: readonly number[]): { least: number; most: number } {
  for (const p of contacts) requireProbability(p);
  const failures = contacts.reduce((sum, p) => sum + (1 - p), 0);
  return { least: Math.max(0, 1 - failures), most: Math.min(1, ...contacts) };
}

/**
 * What each of `n` contacts has to reach so that all work together with probability `together`: its nth
 * root. The inverse of `chainReliability`, under the same two conditions.
 *
 * @throws {RangeError} when `together` is not from 0 to 1, or `n` is not a whole number, 1 or more
 */
export function neededFromEach(together: number, n: number): number {
  requireProbability(together);
  requireLength(n);
  return together ** (1 / n);
}

function requireProbability(p: number) {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`A probability is from 0 to 1; this is ${p}.`);
}

function requireLength(n: number) {
  if (!Number.isInteger(n) || n < 1)
    throw new RangeError(`A chain has a whole number of contacts, 1 or more; this is ${n}.`);
}
