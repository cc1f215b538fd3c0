import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { levels, type Level } from '../levels.ts';
import type { FactName, Facts, Verdict } from '../verdict.ts';
import { completions, inquire } from './ask.ts';
import { holds, judge } from './judge.ts';
import { cxRules, levelRules, uxRules } from './rules.ts';
import { statedFacts } from './stated-facts.ts';

const everything = [...completions({})];
const rules = [...uxRules, ...cxRules, ...levelRules];

describe('the rules', () => {
  test('reach exactly one verdict and one level for every set of facts, with a reason from each group', () => {
    expect(everything).toHaveLength(3 * 3 * 5 * 2 * 3 * 2);
    for (const facts of everything) {
      const { rules } = judge(facts);
      expect(rules).toHaveLength(3);
      for (const rule of rules) expect(holds(rule, facts)).toBe(true);
    }
  });

  test.each(rules.map(({ id }) => id))('%s decides somewhere', (id) => {
    expect(everything.some((facts) => judge(facts).rules.some((rule) => rule.id === id))).toBe(true);
  });

  test('have ids of their own and sources that exist', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { sources } of rules) {
      expect(sources.length).toBeGreaterThan(0);
      for (const id of sources) expect(existsSync(`src/content/sources/${id}.yaml`), id).toBe(true);
    }
  });

  test('let a single case reach no further than it spans', () => {
    const reach = { 'one contact': 0, 'several contacts': 1, 'the whole relationship': 2 };
    const owners = { 'one team': 0, 'several teams': 1, leadership: 2 };
    const single = everything.filter(({ often, failed }) => often === 'once' && failed !== 'nothing');
    for (const facts of single)
      expect(levels.indexOf(judge(facts).level)).toBe(Math.min(reach[facts.spans], owners[facts.mends]));
  });
});

interface Situation {
  verdict: Verdict;
  level: Level;
  facts: { [Name in FactName]?: { is: Facts[Name] } };
}

const situations = globSync('src/content/scenarios/*.yaml').map((file) => ({
  id: basename(file, '.yaml'),
  ...(parse(readFileSync(file, 'utf8')) as Situation),
}));

test('there are situations to hold the rules against', () => {
  expect(situations.length).toBeGreaterThan(50);
});

test.each(situations)('$id is judged as its author judged it', ({ facts, verdict, level }) => {
  expect(inquire(statedFacts(facts)).outcome).toMatchObject({ verdict, level });
});
