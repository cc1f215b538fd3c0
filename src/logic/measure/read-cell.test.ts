import { expect, test } from 'vitest';
import { readCell } from './read-cell.ts';

const likely = { min: 0, max: 10, whole: true, words: ['Not at all likely', 'Extremely likely'] };
const done = { min: 0, max: 1, whole: true, words: ['no', 'yes'] };
const kano = { min: 1, max: 3, whole: true, words: ['like', 'neutral', 'dislike'] };

test.each([
  ['9', likely, 9],
  [' 10 ', likely, 10],
  ['extremely LIKELY', likely, 10],
  ['Not at all likely', likely, 0],
  ['yes', done, 1],
  ['neutral', kano, 2],
  ['', likely, 'empty'],
  ['11', likely, '“11” is above 10'],
  ['-1', likely, '“-1” is below 0'],
  ['7.5', likely, '“7.5” is not a whole number'],
  ['n/a', likely, '“n/a” is not a number. Write it in digits, such as 12 or 3.5'],
])('the cell “%s” is read as %o would have it', (cell, scale, read) => {
  expect(readCell(cell, scale)).toBe(read);
});
