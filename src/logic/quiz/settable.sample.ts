import { industries } from '../industries.ts';
import { levels, type Level } from '../levels.ts';
import { factAnswers } from '../verdict.ts';
import { difficulties } from './order.ts';
import type { Settable } from './quiz-sets.ts';

/** A situation for tests: its facts speak for its level, and its best case for another answer may name a level. */
export function settable(number: number, level: Level, bestCase = 'Nobody says so.'): Settable {
  const at = levels.indexOf(level);
  return {
    id: `s${number}`,
    data: {
      title: `Situation ${String(number).padStart(3, '0')}`,
      difficulty: difficulties[number % 3] ?? 'easy',
      industry: industries[number % industries.length] ?? 'banking',
      level,
      facts: {
        spans: { is: factAnswers.spans[at] ?? 'one contact' },
        mends: { is: factAnswers.mends[at] ?? 'one team' },
      },
      bestCase,
      concepts: [],
      related: [],
    },
  };
}
