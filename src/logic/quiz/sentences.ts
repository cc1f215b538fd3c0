import type { Level } from '../levels.ts';
import type { Verdict } from '../verdict.ts';
import type { Run, Situation, Turn } from './run.ts';
import { levelRight, toReview, verdictRight, type Score } from './score.ts';

/** What is shown when a reader decides without having chosen. */
export const chooseFirst = 'Choose one of the three first.';

/** A verdict as what was chosen. */
const choices: Record<Verdict, string> = { ux: 'UX', cx: 'CX', both: 'both' };

/** A verdict as what a situation is a matter of. */
const matters: Record<Verdict, string> = { ...choices, both: 'both UX and CX' };

/** What a reader is told after the first question. */
export function verdictOutcome({ situation, answer }: Turn): string {
  const matter = matters[situation.verdict];
  if (answer.verdict === situation.verdict) return `You were right: it is a matter of ${matter}.`;
  return `${chose(answer.verdict && choices[answer.verdict])} It is a matter of ${matter}.`;
}

/** What a reader is told after the second question. */
export function levelOutcome({ situation, answer }: Turn): string {
  if (answer.level === situation.level) return `You were right: the level is the ${situation.level}.`;
  return `${chose(answer.level && `the ${answer.level}`)} The level is the ${situation.level}.`;
}

/** The whole verdict in one sentence, for those who have not chosen anything. */
export function verdictInWords({ verdict, level }: { verdict: Verdict; level: Level }): string {
  return `A matter of ${matters[verdict]}, at the level of the ${level}`;
}

/** Where in the run the reader is: “Situation 3 of 12”. */
export function placeInWords({ at, turns }: Run): string {
  return `Situation ${at + 1} of ${turns.length}`;
}

/** What a link that asks for an unknown situation gets as an answer; nothing for one that is known, or for none. */
export function startNotice(situations: readonly Situation[], from: string | undefined): string | undefined {
  if (from === undefined || situations.some(({ id }) => id === from)) return undefined;
  return 'The link leads to a situation that is not here. The quiz starts with the first.';
}

/** The result of a run in a sentence. */
export function scoreInWords({ bothRight, situations }: Score): string {
  if (bothRight === situations)
    return `You reached the verdict and the level in all ${inWords(situations)} situations.`;
  return `You reached the verdict and the level in ${inWords(bothRight)} of ${inWords(situations)} situations.`;
}

/** How one turn went, in a few words for the list at the end. */
export function turnInWords(turn: Turn): string {
  const { verdict, level } = turn.answer;
  if (!verdict) return 'Skipped';
  if (!level) return verdictRight(turn) ? 'UX or CX right, level skipped' : 'UX or CX missed, level skipped';
  if (verdictRight(turn)) return levelRight(turn) ? 'Both right' : 'UX or CX right, level missed';
  return levelRight(turn) ? 'UX or CX missed, level right' : 'Both missed';
}

/** What stands above the concepts to review, or in their place when there are none. */
export function reviewInWords(run: Run): string {
  if (toReview(run).length > 0) return 'The ideas behind the answers that you missed, the most missed first.';
  const answered = run.turns.some(({ answer }) => answer.verdict);
  return answered ? 'Nothing: every answer that you gave was right.' : 'Nothing yet: you skipped every situation.';
}

function chose(what: string | undefined): string {
  return what ? `You chose ${what}.` : 'You chose nothing.';
}

/** Not those of `numerals`: a file that is shared with other tools would be one more request here. */
const numbers = 'none one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A number as a word, as far as words are shorter to read than digits. */
function inWords(number: number): string {
  return numbers[number] ?? String(number);
}
