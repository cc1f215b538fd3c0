import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Column } from './calculator.ts';
import { checkRows, readAnswers, readCell } from './read-answers.ts';

const likely = { min: 0, max: 10, whole: true, words: ['Not at all likely', 'Extremely likely'] };
const done = { min: 0, max: 1, whole: true, words: ['no', 'yes'] };
const kano = { min: 1, max: 3, whole: true, words: ['like', 'neutral', 'dislike'] };
const column = (scale: Column['scale'], name = 'Answer'): Column => ({ id: name, name, scale });

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

test('rows that are no answers are told by their number in the table', () => {
  expect(readAnswers({ rows: [['9'], ['12'], [''], ['3']], firstRow: 2 }, [column(likely)])).toEqual({
    rows: [[9], [3]],
    numbers: [2, 5],
    leftOut: [
      { row: 3, sentence: 'Row 3: “12” is above 10.' },
      { row: 4, sentence: 'Row 4: empty.' },
    ],
    leftOutCount: 2,
  });
});

test('of several columns, the one that is wrong is named', () => {
  const { leftOut } = readAnswers({ rows: [['1', '5']], firstRow: 1 }, [column(kano, 'With'), column(kano, 'Without')]);
  expect(leftOut).toEqual([{ row: 1, sentence: 'Row 1: Without “5” is above 3.' }]);
});

test('rows that are wrong as a whole join those left out, in the order of the table', () => {
  const answers = readAnswers({ rows: [['1'], ['0'], ['x']], firstRow: 1 }, [column(done)]);
  const checked = checkRows(answers, ([value]) => (value === 1 ? 'nobody can have done this' : undefined));
  expect(checked).toMatchObject({ rows: [[0]], numbers: [2], leftOutCount: 2 });
  expect(checked.leftOut.map(({ sentence }) => sentence)).toEqual([
    'Row 1: nobody can have done this.',
    'Row 3: “x” is not a number. Write it in digits, such as 12 or 3.5.',
  ]);
});

test('ten rows are told, all are counted, and every row is one or the other', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string()), { maxLength: 60 }), (rows) => {
      const answers = readAnswers({ rows, firstRow: 1 }, [column(likely)]);
      expect(answers.rows.length + answers.leftOutCount).toBe(rows.length);
      expect(answers.leftOut.length).toBe(Math.min(answers.leftOutCount, 10));
      expect(answers.rows.every(([value = -1]) => Number.isInteger(value) && value >= 0 && value <= 10)).toBe(true);
    }),
  );
});
