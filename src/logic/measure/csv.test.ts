import fc from 'fast-check';
import { parse } from 'papaparse';
import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

const lines = (csv: string) => csv.replace('\uFEFF', '').split('\r\n');

test('cells are quoted where they have to be', () => {
  expect(lines(csvOf([['a', 'b, c', 'say "d"', 1.5]]))).toEqual(['a,"b, c","say ""d""",1.5', '']);
});

test.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\t=1', '\r=1', ' =1', '|calc', '%0A'])(
  'no spreadsheet takes %j for a formula',
  (cell) => {
    expect(csvOf([[cell]])).toMatch(/^\uFEFF"?'/);
  },
);

test.each([-5, 40, '-12.5', '+3'])('%s stays a number', (cell) => {
  expect(lines(csvOf([[cell]]))[0]).toBe(`${cell}`);
});

test('what is read back is what was written, but for the apostrophe', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
      const { data } = parse<string[]>(csvOf(rows).slice(1), { delimiter: ',', newline: '\r\n' });
      const read = data.slice(0, -1).map((row) => row.map((cell) => cell.replace(/^'/, '')));
      expect(read).toEqual(rows.map((row) => row.map((cell) => cell.replace(/^'/, ''))));
    }),
  );
});
