import { FSRSAlgorithm } from 'ts-fsrs';
import { grades, type Grade } from './grade.ts';

/** What FSRS knows of how well something is remembered. */
export interface Memory {
  /** The days after which nine of ten such memories are expected to be there still. */
  stability: number;
  /** How hard it is to remember, from 1 to 10. */
  difficulty: number;
}

/** The least and the greatest that FSRS gives and takes. */
export const memoryRange = { stability: [0.001, 36_500], difficulty: [1, 10] } as const;

/** A memory after an answer, and the days until it is asked for again, at least one. */
export interface Remembered {
  memory: Memory;
  days: number;
}

/** FSRS-6 with its default parameters and no fuzz: the same answers lead to the same days. */
const fsrs = new FSRSAlgorithm({ request_retention: 0.9, enable_fuzz: false });

/** What is remembered after something was missed for the first time. */
export function firstMemory(): Remembered {
  return remembered(null, 'again', 0);
}

/** What is remembered after an answer, so many days after the one before. */
export function nextMemory({ stability, difficulty }: Memory, grade: Grade, days: number): Remembered {
  return remembered({ stability, difficulty }, grade, days);
}

function remembered(before: Memory | null, grade: Grade, elapsed: number): Remembered {
  // FSRS counts its grades from 1.
  const { stability, difficulty } = fsrs.next_state(before, elapsed, grades.indexOf(grade) + 1);
  return { memory: { stability, difficulty }, days: fsrs.next_interval(stability, elapsed) };
}
