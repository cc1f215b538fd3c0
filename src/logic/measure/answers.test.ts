import { expect, test } from 'vitest';
import { checkRows, unpackRows, type Answers } from './answers.ts';

test('rows that came in one piece are rows again, each with its number', () => {
  expect(unpackRows(Float64Array.of(2, 9, 8, 5, 3, 4), 2)).toEqual({
    rows: [
      [9, 8],
      [3, 4],
    ],
    numbers: [2, 5],
  });
});

const even = ([value = NaN]: readonly number[]) => (value % 2 === 1 ? 'it is odd' : undefined);

test('rows that are wrong as a whole join those left out, in the order of the table', () => {
  const answers: Answers = {
    rows: [[1], [2], [3]],
    numbers: [1, 2, 5],
    leftOut: [{ row: 3, sentence: 'Row 3: empty.' }],
    leftOutCount: 1,
  };
  expect(checkRows(answers, even)).toEqual({
    rows: [[2]],
    numbers: [2],
    leftOut: [
      { row: 1, sentence: 'Row 1: it is odd.' },
      { row: 3, sentence: 'Row 3: empty.' },
      { row: 5, sentence: 'Row 5: it is odd.' },
    ],
    leftOutCount: 3,
  });
});

test('the first ten of all that are left out are told, and every one is counted', () => {
  const empty = Array.from({ length: 10 }, (_, index) => ({ row: 100 + index, sentence: 'Empty.' }));
  const checked = checkRows({ rows: [[1]], numbers: [1], leftOut: empty, leftOutCount: 40 }, even);
  expect(checked.leftOut.map(({ row }) => row)).toEqual([1, ...empty.slice(0, 9).map(({ row }) => row)]);
  expect(checked.leftOutCount).toBe(41);
});
