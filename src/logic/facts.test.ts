import { expect, test } from 'vitest';
import { factsOf } from './facts.ts';

test('facts come in the order of the page, in its words', () => {
  const data = {
    notWhen: ['after one contact', 'with few answers'],
    collects: 'attitude',
    unit: 'points',
    title: 'NPS',
  };
  expect(factsOf({ data })).toEqual([
    { name: 'Unit', words: ['points'] },
    { name: 'Counts', words: ['what people say'] },
    { name: 'Not when', words: ['after one contact', 'with few answers'] },
  ]);
});

test('short lists stand in one line', () => {
  expect(factsOf({ data: { controlledBy: ['brand', 'partner'] } })).toEqual([
    { name: 'Controlled by', words: ['the brand, a partner'] },
  ]);
});

test('an entry without such fields has no facts', () => {
  expect(factsOf({ data: { title: 'UX', levels: ['interaction'] } })).toEqual([]);
});
