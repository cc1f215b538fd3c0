/**
 * How often a whole chain works when each of its `n` contacts works with probability `p`: pⁿ.
 *
 * It holds when each contact is needed and none affects another. Contacts of one organization
 * usually do affect each other, so this is arithmetic about parts and wholes, not a forecast.
 *
 * @throws {RangeError} when `p` is not from 0 to 1, or `n` is not a whole number, 1 or more
 */
export function chainReliability(p: number, n: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`A probability is from 0 to 1; this is ${p}.`);
  if (!Number.isInteger(n) || n < 1)
    throw new RangeError(`A chain has a whole number of contacts, 1 or more; this is ${n}.`);
  return p ** n;
}
