import { joinLeftOut, leaveOut, type AllLeftOut } from './left-out.ts';

/** What a table holds of answers. */
export interface Answers extends AllLeftOut {
  /** The rows that can be used, a number for each column. */
  rows: number[][];
  /** The number of each of these rows in the table. */
  numbers: number[];
}

/** The rows of a table that came in one piece: for each its number in the table, and then `width` answers. */
export function unpackRows(values: Float64Array, width: number): Pick<Answers, 'rows' | 'numbers'> {
  const rows: number[][] = [];
  const numbers: number[] = [];
  // There may be a hundred thousand rows. A list that is mapped is quick, and has no room to spare as one that grows.
  const places = Array.from({ length: width }, (_, index) => 1 + index);
  for (let start = 0; start < values.length; start += 1 + width) {
    numbers.push(values[start] ?? NaN);
    rows.push(places.map((place) => values[start + place] ?? NaN));
  }
  return { rows, numbers };
}

/** Moves the rows of which `check` finds something wrong to those that are left out. */
export function checkRows(answers: Answers, check: (row: readonly number[]) => string | undefined): Answers {
  const checked: Answers = { rows: [], numbers: [], leftOut: [], leftOutCount: 0 };
  for (const [index, row] of answers.rows.entries()) {
    const number = answers.numbers[index] ?? 0;
    const problem = check(row);
    if (problem !== undefined) leaveOut(checked, number, problem);
    else {
      checked.rows.push(row);
      checked.numbers.push(number);
    }
  }
  return { ...checked, ...joinLeftOut(answers, checked) };
}
