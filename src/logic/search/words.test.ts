import { expect, test } from 'vitest';
import { holdsAll, wordsIn } from './words.ts';

test('words are found in any writing, without signs', () => {
  expect(wordsIn('Peak–end: “Über” 5 %')).toEqual(['peak', 'end', 'über', '5']);
  expect(wordsIn('…')).toEqual([]);
});

test.each([
  { text: 'Customer Effort Score', question: 'effort customer', holds: true, when: 'the order differs' },
  { text: 'Customer Effort Score', question: 'eff', holds: true, when: 'it is the beginning of a word' },
  { text: 'Customer Effort Score', question: 'efforts', holds: true, when: 'it has another ending' },
  { text: 'Customer Effort Score', question: 'effort loyalty', holds: false, when: 'a word is missing' },
  { text: 'A rate', question: 'category', holds: false, when: 'a short word only begins alike' },
  { text: 'Effort', question: '', holds: false, when: 'nothing was asked' },
])('whether “$text” holds “$question" is $holds when $when', ({ text, question, holds }) => {
  expect(holdsAll(text, question)).toBe(holds);
});
