/** How many answers on the seven-point scale are 1 to 3, 4 or 5, and 6 or 7. */
export interface EffortCounts {
  hard: number;
  middling: number;
  easy: number;
}

/** Answers from 1 to 7, sorted into the three groups of the index. */
export function countEffort(answers: readonly number[]): EffortCounts {
  const hard = answers.filter((answer) => answer <= 3).length;
  const easy = answers.filter((answer) => answer >= 6).length;
  return { hard, middling: answers.length - hard - easy, easy };
}

/** How many answers from 1 to 7 agree: 5 to 7. */
export function countAgreement(answers: readonly number[]): number {
  return answers.filter((answer) => answer >= 5).length;
}

/** The index of CES 2.0 in points from −100 to 100: share of 6 and 7 − share of 1 to 3. Source: ces2-zonka. */
export function effortIndex({ hard, middling, easy }: EffortCounts): number {
  return (100 * (easy - hard)) / (hard + middling + easy);
}
