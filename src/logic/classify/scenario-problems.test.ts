import { expect, test } from 'vitest';
import { scenarioProblems } from './scenario-problems.ts';

const lift = {
  facts: { affected: 'users', spans: 'one contact', failed: 'the thing', mends: 'one team' },
  verdict: 'ux',
  level: 'interaction',
} as const;
const late = {
  facts: {
    affected: 'both',
    spans: 'several contacts',
    failed: 'the promise',
    steps: 'each works',
    mends: 'several teams',
  },
  verdict: 'cx',
  level: 'journey',
} as const;

test.each([{ scenario: lift }, { scenario: late }])('facts that lead to the verdict are fine', ({ scenario }) => {
  expect(scenarioProblems(scenario)).toEqual([]);
});

test('a fact that the classifier asks for has to be stated', () => {
  const { steps: _, ...facts } = late.facts;
  expect(scenarioProblems({ ...late, facts })).toEqual([
    {
      path: ['facts', 'steps'],
      words:
        'is missing; state it, because here the classifier asks “Does each step work on its own?”, with `is` as one of each works, some fail.',
    },
  ]);
});

test('a fact that decides nothing is not stated', () => {
  expect(scenarioProblems({ ...lift, facts: { ...lift.facts, often: 'once' } })).toEqual([
    {
      path: ['facts', 'often'],
      words:
        'decides nothing here; remove it, because the classifier does not ask “How often does it happen?” after the other facts.',
    },
  ]);
});

test('a verdict and a level that do not follow are named, with what follows', () => {
  expect(scenarioProblems({ ...late, verdict: 'both', level: 'relationship' })).toEqual([
    {
      path: ['verdict'],
      words: 'is "both", but from these facts the classifier reaches CX; write cx, or correct the facts.',
    },
    {
      path: ['level'],
      words:
        'is "relationship", but from these facts the classifier reaches the journey; write journey, or correct the facts.',
    },
  ]);
});
