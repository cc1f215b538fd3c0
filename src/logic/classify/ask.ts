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
  const [facts] = completions(answers);
  if (!facts) throw new RangeError('A set of answers has no completion.');
  const outcome = judge(facts);
  return { asked, answers, verdict: outcome.verdict, outcome };
}

/** Whether two answers to a question can lead to different outcomes, with the same answers to all others. */
function matters(name: FactName, answers: Answers): boolean {
  const others = completions(answers, [name]);
  return others.some(
    (facts) => new Set(factAnswers[name].map((answer) => keyOf({ ...facts, [name]: answer }))).size > 1,
  );
}

function settledVerdict(answers: Answers): Pick<Inquiry, 'verdict'> {
  const [first, ...others] = new Set(completions(answers).map((facts) => judge(facts).verdict));
  return first && others.length === 0 ? { verdict: first } : {};
}

function keyOf(facts: Facts): string {
  const { verdict, level } = judge(facts);
  return `${verdict} ${level}`;
}

/** Every full set of facts that agrees with the answers. Facts that are `fixed` keep their first answer. */
export function completions(answers: Answers, fixed: readonly FactName[] = []): Facts[] {
  return questionOrder.reduce<Answers[]>(
    (sets, name) => {
      const given = answers[name];
      const open = fixed.includes(name) ? factAnswers[name].slice(0, 1) : factAnswers[name];
      const choices = given === undefined ? open : [given];
      return sets.flatMap((set) => choices.map((choice) => ({ ...set, [name]: choice })));
    },
    [{}],
  ) as Facts[];
}
