import { expect, test } from 'vitest';
import { mostWords, readQuestion } from './question.ts';

test.each([
  { typed: 'What is the difference between UX and CX?', words: ['difference', 'ux', 'cx'], when: 'it is a sentence' },
  { typed: 'who owns what', words: ['owns'], when: 'some of its words tell something' },
  { typed: 'how to', words: ['how', 'to'], when: 'none of its words tells anything' },
  { typed: 'NPS nps Nps', words: ['nps'], when: 'words are repeated' },
  { typed: 'customer’s café', words: ['customers', 'cafe'], when: 'there are apostrophes and accents' },
  { typed: 'booking f', words: ['booking'], when: 'the last word has one letter so far' },
  { typed: 'f', words: ['f'], when: 'there is one letter' },
  { typed: '顧客体験', words: ['顧客体験'], when: 'it is Chinese' },
  { typed: '🙂 %%% …', words: [], when: 'there are signs only' },
])('the words of “$typed” are $words when $when', ({ typed, words }) => {
  expect(readQuestion(typed).words).toEqual(words);
});

test.each([
  ['"moment of truth" bank', ['moment of truth']],
  ['“peak-end rule”', ['peak end rule']],
  ['say "one contact" and "last mile"', ['one contact', 'last mile']],
  ['an open " mark', []],
  ['""', []],
])('the quoted texts of %s are %j', (typed, phrases) => {
  expect(readQuestion(typed).phrases).toEqual(phrases);
});

test('a pasted paragraph is cut', () => {
  const words = Array.from({ length: 50 }, (_, index) => `word${index}`);
  expect(readQuestion(words.join(' ')).words).toEqual(words.slice(0, mostWords));
});
