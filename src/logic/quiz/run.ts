import type { Level } from '../levels.ts';
import type { Verdict } from '../verdict.ts';
import type { Confidence } from './confidence.ts';

/** What the quiz needs to know of a situation. */
export interface Situation {
  id: string;
  verdict: Verdict;
  level: Level;
  /** The ids of the concepts to review when it was missed. */
  concepts: readonly string[];
}

/** What the reader chose. A question that was not answered is missing. */
export interface Answer {
  verdict?: Verdict;
  level?: Level;
  /** How sure the reader was of the verdict, where they said so. */
  confidence?: Confidence;
}

/** A situation of a run with the reader's answer to it. */
export interface Turn {
  situation: Situation;
  answer: Answer;
}

/** A run through the situations: the turns in their order, and the place of the current one. */
export interface Run {
  turns: readonly Turn[];
  at: number;
}

/** What comes next: one of the two questions, both are answered, or the run is over. */
export type Step = 'verdict' | 'level' | 'told' | 'end';

/**
 * A run from its first question. `from` is the id of the situation to begin with: the others
 * follow in their order, and those before it come last, so each is met once. An id that no
 * situation has, which may come from a link, begins with the first.
 */
export function start(situations: readonly Situation[], from?: string): Run {
  const first = Math.max(
    0,
    situations.findIndex(({ id }) => id === from),
  );
  const order = [...situations.slice(first), ...situations.slice(0, first)];
  return { turns: order.map((situation) => ({ situation, answer: {} })), at: 0 };
}

/** The current turn; `undefined` at the end. */
export function currentTurn({ turns, at }: Run): Turn | undefined {
  return turns[at];
}

/** The step at which a run stands. It follows from the answers and is stored nowhere. */
export function stepOf(run: Run): Step {
  const turn = currentTurn(run);
  if (!turn) return 'end';
  if (!turn.answer.verdict) return 'verdict';
  return turn.answer.level ? 'told' : 'level';
}

/** Answers the first question. At any other step the run stays as it is. */
export function answerVerdict(run: Run, verdict: Verdict, confidence?: Confidence): Run {
  return stepOf(run) === 'verdict' ? withAnswer(run, { verdict, ...(confidence && { confidence }) }) : run;
}

/** Answers the second question. At any other step the run stays as it is. */
export function answerLevel(run: Run, level: Level): Run {
  return stepOf(run) === 'level' ? withAnswer(run, { level }) : run;
}

/** Leaves the open question unanswered and goes on to the next situation. */
export function skip(run: Run): Run {
  return ['verdict', 'level'].includes(stepOf(run)) ? { ...run, at: run.at + 1 } : run;
}

/** Goes on to the next situation, or to the end, once both questions are answered. */
export function next(run: Run): Run {
  return stepOf(run) === 'told' ? { ...run, at: run.at + 1 } : run;
}

/** The turns that nothing can change any more: those before the current one, and it as well once it is answered. */
export function finishedTurns(run: Run): readonly Turn[] {
  return run.turns.slice(0, stepOf(run) === 'told' ? run.at + 1 : run.at);
}

function withAnswer(run: Run, part: Answer): Run {
  const turns = run.turns.map((turn, index) =>
    index === run.at ? { ...turn, answer: { ...turn.answer, ...part } } : turn,
  );
  return { ...run, turns };
}
