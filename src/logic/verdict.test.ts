import { expect, test } from 'vitest';
import { namedFacts } from './verdict.ts';

test('the facts that a situation states are listed in one order, and no others', () => {
  const facts = { often: { words: 'every week' }, affected: { words: 'a guest' }, steps: undefined };
  expect(namedFacts(facts)).toEqual([
    { name: 'Affected', words: 'a guest' },
    { name: 'How often', words: 'every week' },
  ]);
});
