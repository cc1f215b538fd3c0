import { expect, test } from 'vitest';
import { completions, inquire } from './ask.ts';
import { judge, type Outcome } from './judge.ts';
import { wholeTable, type Branch } from './table.ts';

const table = wholeTable();

/** Follows one set of facts through the table, as a reader opens one row after the other. */
function follow(branch: Branch, facts: Parameters<typeof judge>[0]): Outcome {
  const ways = branch.ways.filter(({ answers }) => answers.includes(facts[branch.name]));
  expect(ways).toHaveLength(1);
  const [way] = ways;
  if (!way) throw new Error('No way.');
  return 'ways' in way.then ? follow(way.then, facts) : way.then;
}

test('every set of facts has exactly one way through the table, to the outcome of the classifier', () => {
  for (const facts of completions({})) expect(follow(table, facts)).toEqual(judge(facts));
});

test('two answers to one question lead to different rows', () => {
  const check = ({ ways }: Branch) => {
    expect(ways.length).toBeGreaterThan(1);
    for (const { then } of ways) if ('ways' in then) check(then);
  };
  check(table);
});

test('the path of a way leads there', () => {
  const check = ({ ways }: Branch) => {
    for (const { path, then } of ways) {
      if ('ways' in then) {
        expect(inquire(path).open).toBe(then.name);
        check(then);
      } else expect(inquire(path).outcome).toEqual(then);
    }
  };
  check(table);
});

test('answers without a difference share a row', () => {
  const [oneContact] = table.ways;
  expect(oneContact?.then).toMatchObject({
    name: 'failed',
    ways: [
      { answers: ['the thing', 'the people', 'the process'] },
      { answers: ['the promise'] },
      { answers: ['nothing'] },
    ],
  });
});
