import { shortened } from '../shortened.ts';
import { factAnswers, type FactName } from '../verdict.ts';
import { inquire, type Answers } from './ask.ts';
import { asAnswer, questionOrder, questions } from './questions.ts';

/** What cannot be used of an address, with the question that it is about, if it is about one. */
export interface AddressProblem {
  name?: FactName;
  words: string;
}

/** Answers as the query of an address, in the order of the questions: `?spans=one+contact&…`, or nothing. */
export function writeAnswers(answers: Answers): string {
  const given = questionOrder.flatMap((name) => (answers[name] === undefined ? [] : [[name, answers[name]]]));
  return given.length > 0 ? `?${new URLSearchParams(given).toString()}` : '';
}

/**
 * The answers that the query of an address gives, as far as they are asked for, and a sentence for
 * everything else in it. Anybody may have edited an address.
 */
export function readAnswers(query: string): { answers: Answers; problems: AddressProblem[] } {
  const given: Answers = {};
  const problems: AddressProblem[] = [];
  for (const [key, value] of new URLSearchParams(query)) {
    const name = questionOrder.find((known) => known === key);
    const answer = name && asAnswer(name, value);
    if (!name) problems.push({ words: unknownQuestion(key) });
    else if (given[name] !== undefined) problems.push({ name, words: answeredTwice(name) });
    else if (!answer) problems.push({ name, words: unknownAnswer(name, value) });
    else Object.assign(given, { [name]: answer });
  }
  const { answers, open } = inquire(given);
  const idle = questionOrder.filter((name) => given[name] !== undefined && answers[name] === undefined);
  return { answers, problems: [...problems, ...idle.map((name) => ({ words: leftOut(name, open) }))] };
}

function unknownQuestion(key: string): string {
  return `The address answers “${shortened(key)}”, which is no question here, so that is left out. The questions are called ${questionOrder.join(', ')}.`;
}

function unknownAnswer(name: FactName, value: string): string {
  return `The address gives the answer “${shortened(value)}”, which is none of ${factAnswers[name].join(', ')}. Choose one here.`;
}

function answeredTwice(name: FactName): string {
  return `The address answers “${questions[name].words}” twice. The first answer counts; change it here if it is wrong.`;
}

function leftOut(name: FactName, open: FactName | undefined): string {
  const reason =
    open && questionOrder.indexOf(open) < questionOrder.indexOf(name)
      ? `waits until “${questions[open].words}” has an answer`
      : 'could not change the verdict, so it is not asked';
  return `The answer of the address to “${questions[name].words}” is left out: the question ${reason}.`;
}
