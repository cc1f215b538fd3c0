import { expect, test } from 'vitest';
import { didYouMean, nearest } from './nearest.ts';

test.each([
  { word: 'nsp', candidates: ['nps', 'ces'], near: undefined, when: 'two of three letters differ' },
  { word: 'npss', candidates: ['nps', 'ces'], near: 'nps', when: 'one letter is too many' },
  { word: 'titel', candidates: ['title', 'related'], near: 'title', when: 'two letters changed places' },
  { word: 'Trem', candidates: ['Term', 'Table'], near: 'Term', when: 'four letters stand in another order' },
  { word: 'Note', candidates: ['Cite', 'Table'], near: undefined, when: 'two of four letters differ' },
  { word: 'TERM', candidates: ['Term', 'Table'], near: 'Term', when: 'only the letter case differs' },
  {
    word: 'effort',
    candidates: ['churn', 'customer-effort'],
    near: 'customer-effort',
    when: 'it is part of a longer id',
  },
  { word: 'nps-score', candidates: ['nps', 'ces'], near: 'nps', when: 'it contains an id' },
  { word: 'weather', candidates: ['title', 'summary'], near: undefined, when: 'nothing is like it' },
  { word: 'anything', candidates: [], near: undefined, when: 'there are no candidates' },
])('the nearest to "$word" is $near when $when', ({ word, candidates, near }) => {
  expect(nearest(word, candidates)).toBe(near);
});

test('the question quotes the guess, and is left out without one', () => {
  expect(didYouMean('npss', ['nps'])).toBe(' Did you mean "nps"?');
  expect(didYouMean('npss', ['nps'], (guess) => `<${guess}>`)).toBe(' Did you mean <nps>?');
  expect(didYouMean('weather', ['nps'])).toBe('');
});
