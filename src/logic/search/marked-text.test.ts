import { expect, test } from 'vitest';
import { markWords } from './marked-text.ts';

test('the words of a question are marked in a title', () => {
  expect(markWords('Customer effort: the score', ['customer', 'eff'])).toEqual([
    { text: 'Customer effort', marked: true },
    { text: ': the score', marked: false },
  ]);
  expect(markWords('A title', ['b'])).toEqual([{ text: 'A title', marked: false }]);
});
