import { z } from 'astro/zod';
import { didYouMean } from '../check/nearest.ts';
import { plainWords } from '../check/plain-words.ts';
import type { KindName } from './kinds.ts';
import type { KnownEntry } from './known-entries.ts';
import type { Question } from './questions.ts';
import { answerFor } from './suggest.ts';

/** What an author answered, by field: a text, or the entries of a list. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** Everything that is known of a new entry before it is written. */
export interface Answers {
  kind: KindName;
  /** Its name, of a word of the glossary the word. */
  title: string;
  /** The file name without its ending. */
  id: string;
  /** The answers to the questions about its kind. */
  fields: Fields;
  /** The ids of the sources that its text will cite. */
  sources: readonly string[];
}

/** What is wrong with an answer, each sentence beginning with the flag that gives it. */
export function complaintsAbout(
  question: Question,
  answer: string | readonly string[] | undefined,
  entries: readonly KnownEntry[],
): string[] {
  const flag = `--${question.field}`;
  if (answer === undefined || answer.length === 0)
    return question.needed ? [`${flag} is missing; write ${belongs(question)}.`] : [];
  const issue = z.safeParse(question.schema, answer).error?.issues[0];
  if (issue) {
    const wrong = typeof answer === 'string' ? answer : answer[Number(issue.path[0])];
    const guess = wrong === undefined ? '' : didYouMean(wrong, question.options ?? []);
    return [`${flag} ${plainWords(issue.message, wrong, question.schema)}${guess}`];
  }
  return question.refersTo === undefined ? [] : unknownIds(flag, question.refersTo, answer, entries);
}

/** What is wrong with an answer that names entries: those that do not exist. `refersTo` is a collection, or `*` for any. */
export function unknownIds(
  flag: string,
  refersTo: string,
  answer: string | readonly string[],
  entries: readonly KnownEntry[],
): string[] {
  const known = entries
    .filter(({ collection }) => refersTo === '*' || collection === refersTo)
    .map((entry) => answerFor({ refersTo }, entry));
  const where = refersTo === '*' ? 'src/content' : `src/content/${refersTo}`;
  return [answer]
    .flat()
    .filter((id) => !known.includes(id))
    .map((id) => `${flag} is "${id}", but there is no such entry in ${where}.${didYouMean(id, known)}`);
}

/** What an answer has to be: one of some words, an id, or a text. */
function belongs({ many, options, words }: Question): string {
  const what = options ? `one${many ? ' or more' : ''} of ${options.join(', ')}` : words.replace(/\.$/, '');
  return many ? `${what}, with commas between them` : what;
}
