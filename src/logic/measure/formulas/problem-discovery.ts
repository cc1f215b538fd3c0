/**
 * The share of problems of one frequency that `users` show, or the chance to see one such problem at least once:
 * 1 − (1 − p)ⁿ. Source: nielsen-landauer-1993.
 */
export function discoveryRate(frequency: number, users: number): number {
  return 1 - (1 - frequency) ** users;
}

/**
 * How many users it takes to see a problem of this frequency at least once with the chance `target`; not yet rounded
 * up. Both fractions lie between 0 and 1. Source: sauro-problem-discovery.
 */
export function usersNeeded(frequency: number, target: number): number {
  return Math.log1p(-target) / Math.log1p(-frequency);
}
