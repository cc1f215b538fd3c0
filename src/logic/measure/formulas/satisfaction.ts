/** Answers on a scale from 1 to 5, how many of each: from very dissatisfied to very satisfied. */
export type FiveCounts = readonly [number, number, number, number, number];

/** How many answered 4 or 5. Source: csat-examples. */
export function countSatisfied([, , , four, five]: FiveCounts): number {
  return four + five;
}

/** The share of satisfied answers in percent. */
export function satisfactionScore(satisfied: number, answers: number): number {
  return (100 * satisfied) / answers;
}
