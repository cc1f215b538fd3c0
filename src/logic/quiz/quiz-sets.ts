import { capitalized } from '../capitalized.ts';
import { industries, industryNames, type Industry } from '../industries.ts';
import { levels } from '../levels.ts';
import { aroundLevel, type Leveled } from './level-sets.ts';
import { difficulties, inQuizOrder } from './order.ts';
import { alongPath, type Practicing } from './path-sets.ts';
import { setsOf } from './sets.ts';

/** By what a set is put together, in the order in which readers are shown the kinds. */
export const setKinds = ['mixed', 'difficulty', 'level', 'path', 'industry'] as const;
export type SetKind = (typeof setKinds)[number];

/** Situations for one sitting. */
export interface QuizSet<T> {
  /** Its part of the address. */
  id: string;
  kind: SetKind;
  name: string;
  /** By what rule its situations were chosen, in a sentence or two for the reader. */
  rule: string;
  /** From easy to hard. */
  situations: readonly T[];
}

/** What must be known of a situation to put it into sets. */
export interface Settable extends Leveled, Practicing {
  data: Leveled['data'] & Practicing['data'] & { industry: Industry };
}

/** A path as far as sets need to know it: the addresses of its steps as collection/id. */
export interface PathOfSteps {
  id: string;
  title: string;
  steps: readonly string[];
}

/** Fewer situations than this are no set. */
const fewest = 3;

/** All sets, kind by kind. A situation may be in several; the mixed sets hold each once. */
export function quizSets<T extends Settable>(situations: readonly T[], paths: readonly PathOfSteps[]): QuizSet<T>[] {
  const inOrder = inQuizOrder(situations);
  return [
    ...mixedSets(inOrder),
    ...difficultySets(inOrder),
    ...levelSets(inOrder),
    ...pathSets(inOrder, paths),
    ...industrySets(inOrder),
  ].filter(({ situations }) => situations.length >= fewest);
}

function mixedSets<T>(inOrder: readonly T[]): QuizSet<T>[] {
  return setsOf(inOrder).map((situations, index, { length }) => ({
    id: String(index + 1),
    kind: 'mixed',
    name: `Set ${index + 1}`,
    rule: `Set ${index + 1} of ${length}: situations of every kind, from easy to hard, with a reason for every answer.`,
    situations,
  }));
}

function difficultySets<T extends Settable>(inOrder: readonly T[]): QuizSet<T>[] {
  return difficulties.flatMap((difficulty) =>
    inParts({
      id: difficulty,
      kind: 'difficulty',
      name: capitalized(difficulty),
      rule: `Situations that are ${difficulty} to judge, with a reason for every answer.`,
      situations: inOrder.filter(({ data }) => data.difficulty === difficulty),
    }),
  );
}

function levelSets<T extends Settable>(inOrder: readonly T[]): QuizSet<T>[] {
  return levels.map((level) => {
    const situations = aroundLevel(level, inOrder);
    return {
      id: `around-${level}`,
      kind: 'level',
      name: `Around the ${level}`,
      rule: `Half of these ${situations.length} situations are at the level of the ${level}. The other half look much like it, are as hard to judge, and lie at the other two levels, so the name of the set gives no answer away.`,
      situations,
    };
  });
}

function pathSets<T extends Settable>(inOrder: readonly T[], paths: readonly PathOfSteps[]): QuizSet<T>[] {
  return paths.map(({ id, title, steps }) => ({
    id: `path-${id}`,
    kind: 'path',
    name: title,
    rule: `Situations that practice the path “${title}”: those that go back to the most of its pages, from easy to hard.`,
    situations: alongPath(steps, inOrder),
  }));
}

function industrySets<T extends Settable>(inOrder: readonly T[]): QuizSet<T>[] {
  return industries.flatMap((industry) =>
    inParts({
      id: industry,
      kind: 'industry',
      name: industryNames[industry],
      rule: `Situations from one industry, ${industryNames[industry].toLowerCase()}, with a reason for every answer.`,
      situations: inOrder.filter(({ data }) => data.industry === industry),
    }),
  );
}

/** A set, in parts where it is longer than one sitting. The first part keeps the address of the whole. */
function inParts<T>(set: QuizSet<T>): QuizSet<T>[] {
  return setsOf(set.situations).map((situations, index, { length }) => ({
    ...set,
    ...(index > 0 && { id: `${set.id}-${index + 1}` }),
    ...(length > 1 && { name: `${set.name}, part ${index + 1}`, rule: `Part ${index + 1} of ${length}. ${set.rule}` }),
    situations,
  }));
}
