import { plainNumber } from './number-text.ts';

/** A row that cannot be used: its number in the table, and what is wrong in a sentence. */
export interface LeftOut {
  row: number;
  sentence: string;
}

/** The rows of a table that cannot be used. */
export interface AllLeftOut {
  /** The first of them. */
  leftOut: LeftOut[];
  leftOutCount: number;
}

/** So many rows that cannot be used are told one by one. */
const told = 10;

/** Adds a row to those that cannot be used. `problem` is the rest of a sentence: “the answer is empty”. */
export function leaveOut(all: AllLeftOut, row: number, problem: string) {
  all.leftOutCount += 1;
  if (all.leftOut.length < told) all.leftOut.push({ row, sentence: `Row ${plainNumber(row)}: ${problem}.` });
}

/** The rows of both, in the order of the table. */
export function joinLeftOut(one: AllLeftOut, other: AllLeftOut): AllLeftOut {
  const leftOut = [...one.leftOut, ...other.leftOut].sort((a, b) => a.row - b.row);
  return { leftOut: leftOut.slice(0, told), leftOutCount: one.leftOutCount + other.leftOutCount };
}
