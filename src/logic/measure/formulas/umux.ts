/** The score of the two items of UMUX-Lite, answered from 1 to 7: 0 to 100. Source: umux-lite-scoring. */
export function umuxLite(usefulness: number, ease: number): number {
  return ((usefulness + ease - 2) * 100) / 12;
}

/** A score of UMUX-Lite turned into points of the SUS: 22.9 to 87.9. Source: umux-lite-lewis-2013. */
export function asSus(score: number): number {
  return 0.65 * score + 22.9;
}

/**
 * The score of the four items of UMUX, answered from 1 to 7: 0 to 100. The second and the fourth are negative and count
 * as 7 − answer; a recipe with 5 − answer is in circulation and wrong on seven points. Source: umux-finstad-2010.
 */
export function umux(answers: readonly number[]): number {
  const sum = answers.reduce((total, answer, index) => total + (index % 2 === 0 ? answer - 1 : 7 - answer), 0);
  return (sum * 100) / 24;
}
