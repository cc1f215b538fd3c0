import { asLevel } from '../../logic/levels.ts';
import { asVerdict } from '../../logic/quiz/questions.ts';
import type { Run, Situation } from '../../logic/quiz/run.ts';
import { find } from '../find.ts';

/** What a quiz tells those around it after each step: the run as it stands now. */
export const quizStep = 'quiz-step';
export type QuizStepEvent = CustomEvent<Run>;

/** The part of a situation that belongs to a step: its words, or what is told after a question. */
export type PartName = 'situation' | 'verdict' | 'level';

/** The situations that a quiz holds, in the order of the page. */
export function readSituations(quiz: HTMLElement): Situation[] {
  return [...quiz.querySelectorAll<HTMLTemplateElement>('template[data-situation]')].map(({ dataset }) => {
    const id = dataset['situation'] ?? '';
    const verdict = asVerdict(dataset['verdict']);
    const level = asLevel(dataset['level']);
    if (!verdict || !level) throw new Error(`The situation "${id}" has no verdict or no level.`);
    return { id, verdict, level, concepts: (dataset['concepts'] ?? '').split(' ') };
  });
}

/** What the page holds of a situation. */
export function templateOf(quiz: HTMLElement, { id }: Situation): HTMLTemplateElement {
  return find(quiz, `template[data-situation="${id}"]`);
}

/** A copy of a part of a situation. */
export function partOf(quiz: HTMLElement, situation: Situation, name: PartName): Node[] {
  const part = find(templateOf(quiz, situation).content, `[data-part="${name}"]`);
  return [...part.cloneNode(true).childNodes];
}
