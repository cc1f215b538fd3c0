import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Column } from './calculator.ts';
import { answersReader } from './read-answers.ts';
import { readCell } from './read-cell.ts';

const likely = { min: 0, max: 10, whole: true, words: ['Not at all likely', 'Extremely likely'] };
const column = (name: string, scale = likely): Column => ({ id: name, name, scale });

/** The answers in rows of a table, of which the first has the number 2. */
const read = (rows: readonly (readonly string[])[], columns: readonly Column[], picks = columns.map((_, at) => at)) => {
  const { answers, take } = answersReader(columns, picks);
  for (const [index, cells] of rows.entries()) take(cells, index + 2);
  return answers;
};

test('rows that are no answers are told by their number in the table', () => {
  expect(read([['9'], ['12'], [], ['3']], [column('Answer')])).toEqual({
    values: [2, 9, 5, 3],
    leftOut: [
      { row: 3, sentence: 'Row 3: “12” is above 10.' },
      { row: 4, sentence: 'Row 4: empty.' },
    ],
    leftOutCount: 2,
  });
});

test('cells are taken from the columns that were picked, in the order in which they are needed', () => {
  expect(read([['A', '1', '2', '3']], [column('With'), column('Without')], [3, 1]).values).toEqual([2, 3, 1]);
});

test('of several columns, the one that is wrong is named, and nothing of its row is kept', () => {
  const columns = [column('With'), column('Without')];
  expect(
    read(
      [
        ['1', '50'],
        ['4', '5'],
      ],
      columns,
    ),
  ).toEqual({
    values: [3, 4, 5],
    leftOut: [{ row: 2, sentence: 'Row 2: Without “50” is above 10.' }],
    leftOutCount: 1,
  });
});

test('each column has its own scale, even for the same text', () => {
  const columns = [column('Ease'), column('Share', { min: 0, max: 1, whole: true, words: ['no', 'yes'] })];
  expect(
    read(
      [
        ['1', '1'],
        ['5', '5'],
        ['no', 'no'],
      ],
      columns,
    ).leftOut.map(({ sentence }) => sentence),
  ).toEqual([
    'Row 3: Share “5” is above 1.',
    'Row 4: Ease “no” is not a number. Write it in digits, such as 12 or 3.5.',
  ]);
});

test('ten rows are told, all are counted, and every row is one or the other', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string()), { maxLength: 60 }), (rows) => {
      const { values, leftOut, leftOutCount } = read(rows, [column('Answer')]);
      expect(values.length / 2 + leftOutCount).toBe(rows.length);
      expect(leftOut.length).toBe(Math.min(leftOutCount, 10));
    }),
  );
});

test('however many different texts there are, each is read as it would be alone', () => {
  const times = { min: 0, max: 1e6, whole: false, words: [] };
  const texts = Array.from({ length: 2_000 }, (_, index) => `${(index * 7) % 1_500}.5`);
  const values = read(
    texts.map((text) => [text]),
    [column('Time', times)],
  ).values.filter((_, place) => place % 2 === 1);
  expect(values).toEqual(texts.map((text) => readCell(text, times)));
});
