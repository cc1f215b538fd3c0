/**
 * What each of the ten answers, from 1 to 5, contributes: 0 to 4. Odd statements are positive and count from 1 up,
 * even ones are negative and count from 5 down. Source: brooke-1996.
 */
export function susContributions(answers: readonly number[]): number[] {
  return answers.map((answer, index) => (index % 2 === 0 ? answer - 1 : 5 - answer));
}

/** The score from the sum of the ten contributions: 2.5 points each, 0 to 100. */
export function susFromContributions(sum: number): number {
  return 2.5 * sum;
}

/** The System Usability Scale score of one person’s ten answers. Source: brooke-1996. */
export function susScore(answers: readonly number[]): number {
  return susFromContributions(susContributions(answers).reduce((sum, one) => sum + one, 0));
}

/** The mean contribution of one statement, 0 to 4, on the scale of the score: times 25. Source: gitlab-sus-handbook. */
export function statementPoints(contribution: number): number {
  return 25 * contribution;
}
