import type { Run, Turn } from './run.ts';

/** How a run went, in numbers of situations. */
export interface Score {
  situations: number;
  verdictsRight: number;
  levelsRight: number;
  bothRight: number;
  /** Those with a question left open. */
  skipped: number;
}

/** Counts a run. A verdict given before the level was skipped counts as a verdict. */
export function score({ turns }: Run): Score {
  const count = (test: (turn: Turn) => boolean) => turns.filter(test).length;
  return {
    situations: turns.length,
    verdictsRight: count(verdictRight),
    levelsRight: count(levelRight),
    bothRight: count((turn) => verdictRight(turn) && levelRight(turn)),
    skipped: count(({ answer }) => !answer.verdict || !answer.level),
  };
}

/** The ids of the concepts behind wrong answers, each once, the most missed first. What was skipped was not missed. */
export function toReview({ turns }: Run): string[] {
  const missed = new Map<string, number>();
  for (const turn of turns) {
    const wrong = wrongAnswers(turn);
    if (wrong === 0) continue;
    for (const concept of turn.situation.concepts) missed.set(concept, (missed.get(concept) ?? 0) + wrong);
  }
  return [...missed].sort(([, a], [, b]) => b - a).map(([concept]) => concept);
}

/** Whether the reader reached the verdict on UX and CX. */
export function verdictRight({ situation, answer }: Turn): boolean {
  return answer.verdict === situation.verdict;
}

/** Whether the reader reached the level. */
export function levelRight({ situation, answer }: Turn): boolean {
  return answer.level === situation.level;
}

function wrongAnswers(turn: Turn): number {
  const { answer } = turn;
  return Number(Boolean(answer.verdict) && !verdictRight(turn)) + Number(Boolean(answer.level) && !levelRight(turn));
}
