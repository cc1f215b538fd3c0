import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outlineTable, readRows, type Outline } from './read-table.ts';

const outline = (text: string, reading = {}) => {
  const found = outlineTable(text, reading);
  if ('problem' in found) throw new Error(found.problem);
  return found;
};

describe('the outline of a table', () => {
  test.each([
    ['commas', 'person,answer\nA,9\nB,7', ','],
    ['semicolons', 'person;answer\nA;9\nB;7', ';'],
    ['tabs, as a spreadsheet copies', 'person\tanswer\nA\t9\nB\t7', '\t'],
    ['semicolons between blank rows', 'person;answer\n\nA;9\n\nB;7\n\n', ';'],
    ['bars', 'person|answer\r\nA|9\r\nB|7', '|'],
  ])('finds %s between columns', (_, text, separator) => {
    expect(outline(text)).toEqual({
      separator,
      header: true,
      columns: ['person', 'answer'],
      preview: [
        ['A', '9'],
        ['B', '7'],
      ],
    });
  });

  test.each([
    ['one answer a line', '9\n10\n3', false, ['Column 1']],
    ['a name above numbers', 'answer\n10\n3', true, ['answer']],
    ['a name above words that come again', 'How\nlike\nlike\ndislike', true, ['How']],
    ['words that come again from the first row on', 'like\nlike\ndislike', false, ['Column 1']],
    ['a column without a name', 'id,\n1,9', true, ['id', 'Column 2']],
    ['one row alone', 'like', false, ['Column 1']],
  ])('tells names from answers: %s', (_, text, header, columns) => {
    expect(outline(text)).toMatchObject({ header, columns });
  });

  test('takes the reader’s word for the separator and the names', () => {
    expect(outline('3,5\n4,0', { separator: ';' })).toMatchObject({ columns: ['Column 1'] });
    expect(outline('1\n2', { header: true })).toMatchObject({ columns: ['1'], preview: [['2']] });
  });

  test.each([
    ['nothing', ' \n ', 'There are no answers yet. Paste them, or choose a file.'],
    [
      'a million columns',
      '1,'.repeat(1_000_000),
      'Row 1 has more than 200 columns. Keep only the columns with the answers.',
    ],
    [
      'a wide row',
      `1,2\n${'1,'.repeat(300)}`,
      'Row 2 has more than 200 columns. Keep only the columns with the answers.',
    ],
    ['an open quotation', 'a\n"9\n10', 'Row 2 opens a quotation mark that is never closed. Close or delete it.'],
  ])('refuses %s, and says what to do', (_, text, problem) => {
    expect(outlineTable(text)).toEqual({ problem });
  });
});

/** The rows of a table with their numbers, or what is wrong with it. */
const rowsOf = (text: string, reading: Pick<Outline, 'separator' | 'header'>) => {
  const rows: (readonly [number: number, ...cells: string[]])[] = [];
  const problem = readRows(text, reading, (cells, number) => rows.push([number, ...cells]));
  return problem ?? rows;
};

const plain = { separator: ',', header: false } as const;

describe('the rows', () => {
  test('have the numbers by which a reader finds them, and none at the end is blank', () => {
    expect(rowsOf('a,b\n1,2\n\n , \n3\n\n', { separator: ',', header: true })).toEqual([
      [2, '1', '2'],
      [3],
      [4],
      [5, '3'],
    ]);
  });

  test('are counted below a header that is blank', () => {
    expect(rowsOf('\n1\n', { separator: ',', header: true })).toEqual([[2, '1']]);
  });

  test('may be as many as the limit, below a header and above blank ones', () => {
    const rows = rowsOf(`a\n${'1\n'.repeat(250_000)}\n\n`, { separator: ',', header: true });
    expect(rows.length).toBe(250_000);
  });

  test.each([
    [
      'a wide row far down',
      `${'1\n'.repeat(50)}${'1,'.repeat(300)}`,
      'Row 51 has more than 200 columns. Keep only the columns with the answers.',
    ],
    [
      'too many rows',
      '1\n'.repeat(250_001),
      'The table has more than 250,000 rows. Take a random part of them, or count the answers and enter the numbers.',
    ],
    [
      'an open quotation far down',
      `${'1\n'.repeat(50)}"9\n10`,
      'Row 51 opens a quotation mark that is never closed. Close or delete it.',
    ],
  ])('are refused with a sentence: %s', (_, text, problem) => {
    expect(rowsOf(text, plain)).toBe(problem);
  });

  const cell = fc.stringMatching(/^[^\r\n"]*[^\s"]$/);
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 9 }));

  test('come out as they went in, whatever they hold', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows.map((row) => row.map((value) => `"${value}"`).join(';')).join('\n');
        expect(rowsOf(text, { ...plain, separator: ';' })).toEqual(rows.map((row, index) => [index + 1, ...row]));
      }),
    );
  });

  test.each(['\n', '\r\n', '\r'])('come out as they went in with quotations in them, and %j at their ends', (end) => {
    const rows = Array.from({ length: 100 }, (_, index) => [`${index}`, `said "${index}",${end}twice`]);
    const text = rows.map(([id, said = '']) => `${id},"${said.replaceAll('"', '""')}"`).join(end);
    expect(rowsOf(text, plain)).toEqual(rows.map((row, index) => [index + 1, ...row]));
  });
});

test('any text is an outline and rows, or a problem', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('1', 'a', ',', ';', '\t', '"', '\n', '\r', ' ', '\0') }), (text) => {
      const found = outlineTable(text);
      if ('problem' in found) expect(found.problem).not.toBe('');
      else expect(rowsOf(text, found)).not.toBe('');
    }),
  );
});
