import { factAnswers, type FactName, type Facts, type Verdict } from '../verdict.ts';
import { judge, type Outcome } from './judge.ts';
import { questionOrder } from './questions.ts';

/** Answers to some of the questions. */
export type Answers = Partial<Facts>;

/** How far a reader has come with the questions. */
export interface Inquiry {
  /** The questions to show, in their order: those that are answered, then the one that is open. */
  asked: readonly FactName[];
  /** The answers to them. An answer to a question that is not asked is not among them. */
  answers: Answers;
  /** The question that waits for an answer; none at the end. */
  open?: FactName;
  /** UX, CX or both, as soon as no answer can change it any more. */
  verdict?: Verdict;
  /** The whole outcome with its reasons, at the end. */
  outcome?: Outcome;
}

/**
 * Asks one question after the other, and leaves out every question whose answer could not change
 * the verdict or the level any more. Ends before the first that is not answered.
 */
export function inquire(given: Answers): Inquiry {
  const asked: FactName[] = [];
  const answers: Answers = {};
  for (const name of questionOrder) {
    if (!matters(name, answers)) continue;
    asked.push(name);
    if (given[name] === undefined) return { asked, answers, open: name, ...settledVerdict(answers) };
    Object.assign(answers, { [name]: given[name] });
  }
  const outcome = judge(firstOf(completions(answers)));
  return { asked, answers, verdict: outcome.verdict, outcome };
}

/** Whether two answers to a question can lead to different outcomes, with the same answers to all others. */
function matters(name: FactName, answers: Answers): boolean {
  const [first, ...others] = factAnswers[name];
  for (const facts of completions({ ...answers, [name]: first })) {
    const { verdict, level } = judge(facts);
    const differs = others.some((answer) => {
      const other = judge({ ...facts, [name]: answer });
      return other.verdict !== verdict || other.level !== level;
    });
    if (differs) return true;
  }
  return false;
}

function settledVerdict(answers: Answers): Pick<Inquiry, 'verdict'> {
  const { verdict } = judge(firstOf(completions(answers)));
  for (const facts of completions(answers)) if (judge(facts).verdict !== verdict) return {};
  return { verdict };
}

/**
 * Every full set of facts that agrees with the answers, one after the other: who looks for a
 * difference has mostly found it after a few.
 */
export function* completions(answers: Answers): Generator<Facts> {
  const open = questionOrder.find((name) => answers[name] === undefined);
  if (!open) yield answers as Facts;
  else for (const answer of factAnswers[open]) yield* completions({ ...answers, [open]: answer });
}

function firstOf(sets: Generator<Facts>): Facts {
  for (const facts of sets) return facts;
  throw new RangeError('A set of answers has no completion.');
}
