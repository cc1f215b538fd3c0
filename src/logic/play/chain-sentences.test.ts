import { expect, test } from 'vitest';
import { chainInWords, guessInWords, inHundred, wrongShare } from './chain-sentences.ts';

test.each([
  { p: 0.7350918906, says: '73.5' },
  { p: 0.95, says: '95' },
  { p: 1, says: '100' },
  { p: 0.9999, says: 'over 99.9' },
  { p: 0.0001, says: 'under 0.1' },
  { p: 0, says: '0' },
])('$p is $says in 100', ({ p, says }) => {
  expect(inHundred(p)).toBe(says);
});

test.each([
  { guess: 90, says: 'You guessed 90: 20 too many.' },
  { guess: 60, says: 'You guessed 60: 10 too few.' },
  { guess: 70, says: 'You guessed 70, and that is right.' },
])('$says', ({ guess, says }) => {
  expect(guessInWords(guess, 0.698)).toBe(says);
});

test('the weakest contact is named, with what it costs', () => {
  expect(chainInWords({ shares: [95, 80, 95] }, ['Order', 'On hold', 'Arrival'])).toEqual([
    'The weakest contact is “On hold”. If it never failed, 90.3 would go through.',
    'For 95 in 100 together, each of the three would have to work 98.3 times in 100.',
    'The product holds when no contact affects another. If failures hit the same journeys, or never meet, anything from 70 to 80 is possible.',
  ]);
});

test('equal contacts have no weakest, and perfect ones leave nothing open', () => {
  expect(chainInWords({ shares: [100, 100] }, ['Order', 'Arrival'])).toEqual([
    'No contact is weaker than another. Without any one of them, 100 would go through.',
    'For 95 in 100 together, each of the two would have to work 97.5 times in 100.',
    'Whatever the contacts have to do with each other, the result is the same.',
  ]);
});

test('a wrong field says what to write', () => {
  expect(wrongShare('On hold')).toBe('“On hold” needs a number from 0 to 100, with at most one decimal, such as 99.5.');
});
