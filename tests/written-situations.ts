import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import type { Industry } from '../src/logic/industries.ts';
import { inQuizOrder, type Difficulty } from '../src/logic/quiz/order.ts';
import type { FactName, Judgment } from '../src/logic/verdict.ts';

/** A situation as its author wrote it. */
export interface Written extends Judgment {
  title: string;
  situation: string;
  difficulty: Difficulty;
  industry: Industry;
  facts: Record<FactName, { is: string; words: string }>;
  bestCase: string;
  concepts: string[];
}

/** Every situation of the content in the order of the quiz, so that tests hold whatever authors write. */
export const writtenSituations = inQuizOrder(
  globSync('src/content/scenarios/*.yaml').map((file) => ({
    id: basename(file, '.yaml'),
    data: parse(readFileSync(file, 'utf8')) as Written,
  })),
);
