import { expect, test } from 'vitest';
import { comparableWords, matches } from './words.ts';

test('words are found in any writing, without signs', () => {
  expect(comparableWords('Peak–end: “Über” 5 %')).toEqual(['peak', 'end', 'uber', '5']);
  expect(comparableWords('the customer’s p₁')).toEqual(['the', 'customers', 'p1']);
  expect(comparableWords('…')).toEqual([]);
});

test.each([
  { word: 'Effort', asked: 'eff', matching: true, when: 'it is the beginning of the word' },
  { word: 'effort', asked: 'efforts', matching: true, when: 'it has another ending' },
  { word: 'Élan', asked: 'elan', matching: true, when: 'an accent differs' },
  { word: 'cat', asked: 'category', matching: false, when: 'a short word only begins alike' },
  { word: '–', asked: 'effort', matching: false, when: 'there is no word' },
  { word: 'effort', asked: '', matching: false, when: 'nothing was asked' },
])('whether “$word” matches “$asked” is $matching when $when', ({ word, asked, matching }) => {
  expect(matches(word, asked)).toBe(matching);
});
