import { levels, levelSpans, type Level } from '../levels.ts';
import { verdictNames, verdicts, verdictSpans, type Judgment, type Verdict } from '../verdict.ts';

/** The two questions of the quiz, in their order. */
export const questionNames = ['verdict', 'level'] as const;
export type QuestionName = (typeof questionNames)[number];

/** One of the three answers to a question. */
export interface Option {
  value: Verdict | Level;
  name: string;
  /** What the answer says, in a phrase that fits under its name. */
  explains: string;
  /** The level whose color the answer has; UX and CX have none. */
  level?: Level;
}

/** A question with its three answers. */
export interface Question {
  words: string;
  options: readonly Option[];
}

export const questions: Record<QuestionName, Question> = {
  verdict: {
    words: 'UX, CX or both?',
    options: verdicts.map((value) => ({ value, name: verdictNames[value], explains: verdictSpans[value] })),
  },
  level: {
    words: 'At which level?',
    options: levels.map((value) => ({ value, name: value, explains: levelSpans[value], level: value })),
  },
};

/** An answer to a question as a situation judges it: the reason, and whether it is the verdict. */
export interface JudgedOption extends Option {
  reason: string;
  isVerdict: boolean;
}

/** The three answers to a question, each with the reason that a situation gives for it. */
export function judgedOptions(question: QuestionName, judgment: Judgment): JudgedOption[] {
  const reasons: Record<string, string> = question === 'verdict' ? judgment.why : judgment.levelWhy;
  return questions[question].options.map((option) => ({
    ...option,
    reason: reasons[option.value] ?? '',
    isVerdict: option.value === judgment[question],
  }));
}

/** The verdict that a text names, if it names one. For what comes from a form or from the page. */
export function asVerdict(text: unknown): Verdict | undefined {
  return verdicts.find((verdict) => verdict === text);
}
