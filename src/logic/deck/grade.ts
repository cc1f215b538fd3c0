import type { Turn } from '../quiz/run.ts';
import { levelRight, verdictRight } from '../quiz/score.ts';

/** How well a situation was answered, in the four grades of FSRS, the worst first. */
export const grades = ['again', 'hard', 'good', 'easy'] as const;
export type Grade = (typeof grades)[number];

/**
 * The grade of a finished turn: missed is Again; right is Easy for who was certain, Hard for who
 * guessed, and Good otherwise. None where a question was left open and nothing was wrong.
 */
export function gradeOf(turn: Turn): Grade | undefined {
  const { verdict, level, confidence } = turn.answer;
  if ((verdict && !verdictRight(turn)) || (level && !levelRight(turn))) return 'again';
  if (!verdict || !level) return undefined;
  if (confidence === 'certain') return 'easy';
  return confidence === 'guessing' ? 'hard' : 'good';
}
