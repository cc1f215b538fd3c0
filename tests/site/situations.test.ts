import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { verdicts, type FactName, type Verdict } from '../../src/logic/verdict.ts';
import { levels, type Level } from '../../src/logic/levels.ts';
import { builtPages, plain } from './pages.ts';

/** A situation as its author wrote it. */
interface Situation {
  verdict: Verdict;
  level: Level;
  difficulty: string;
  industry: string;
  facts: Record<FactName, { is: string }>;
  why: Record<Verdict, string>;
  levelWhy: Record<Level, string>;
}

const situations = globSync('src/content/scenarios/*.yaml').map((file) => ({
  id: basename(file, '.yaml'),
  ...(parse(readFileSync(file, 'utf8')) as Situation),
}));

test.each(situations)('$id keeps every reason inside of what can be opened', ({ id, why, levelWhy }) => {
  const page = builtPages().find(({ path }) => path === `/quiz/${id}/`);
  const told = plain(page?.dom.querySelector('details')?.textContent ?? '');
  const whole = plain(page?.dom.querySelector('main')?.textContent ?? '');
  for (const reason of [...Object.values(why), ...Object.values(levelWhy)].map(plain)) {
    expect(told).toContain(reason);
    expect(whole.split(reason)).toHaveLength(2);
  }
});

test('there are situations of every verdict at every level, from easy to hard', () => {
  for (const verdict of verdicts) {
    for (const level of levels) {
      expect(situations.filter((one) => one.verdict === verdict && one.level === level).length).toBeGreaterThan(0);
    }
  }
  expect(new Set(situations.map(({ difficulty }) => difficulty))).toEqual(new Set(['easy', 'medium', 'hard']));
});
