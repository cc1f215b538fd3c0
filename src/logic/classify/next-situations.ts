import type { Level } from '../levels.ts';
import type { Verdict } from '../verdict.ts';
import type { Answers } from './ask.ts';
import { questionOrder } from './questions.ts';

/** What was concluded. */
interface Judged {
  verdict: Verdict;
  level: Level;
}

/** A situation to choose from: its facts, as far as they are stated, and what follows from them. */
export interface Candidate extends Judged {
  title: string;
  facts: Answers;
}

const alike = 2;
const unlike = 1;

/**
 * Three situations to judge next: the two with the fewest other facts of those that have the same
 * verdict and level, and the one of those that have not. By title, so that their order does not
 * tell which is which: the verdict on a situation is for the reader to find.
 */
export function nextSituations<C extends Candidate>(
  { answers, outcome }: { answers: Answers; outcome: Judged },
  situations: readonly C[],
): C[] {
  const asHere = ({ verdict, level }: Judged) => verdict === outcome.verdict && level === outcome.level;
  const byNearness = situations
    .map((situation) => ({ situation, far: differences(answers, situation.facts) }))
    .sort((a, b) => a.far - b.far || byTitle(a.situation, b.situation))
    .map(({ situation }) => situation);
  return [
    ...byNearness.filter(asHere).slice(0, alike),
    ...byNearness.filter((situation) => !asHere(situation)).slice(0, unlike),
  ].sort(byTitle);
}

/** How many of the answers a situation does not share. A fact that it does not state is none that it shares. */
function differences(answers: Answers, facts: Answers): number {
  return questionOrder.filter((name) => answers[name] !== undefined && answers[name] !== facts[name]).length;
}

/** By the letters as they are: a collator would cost more than all the rest of a verdict. */
function byTitle(a: Candidate, b: Candidate): number {
  return a.title < b.title ? -1 : 1;
}
