import type { Picked } from '../table/read-table.ts';
import type { Column, Scale } from './calculator.ts';
import { plainNumber } from './number-text.ts';
import { readNumber } from './read-number.ts';
import { quoted } from './read-values.ts';

/** A row that cannot be used: its number in the table, and what is wrong in a sentence. */
export interface LeftOut {
  row: number;
  sentence: string;
}

/** What a table holds of answers. */
export interface Answers {
  /** The rows that can be used, a number for each column. */
  rows: number[][];
  /** The number of each of these rows in the table. */
  numbers: number[];
  /** The first of the rows that cannot be used. */
  leftOut: LeftOut[];
  /** How many cannot be used. */
  leftOutCount: number;
}

/** So many rows that cannot be used are told one by one. */
export const told = 10;

/** Reads the chosen cells of a table, row by row. Total: a row that is no answer is told, never dropped in silence. */
export function readAnswers({ rows, firstRow }: Picked, columns: readonly Column[]): Answers {
  const answers: Answers = { rows: [], numbers: [], leftOut: [], leftOutCount: 0 };
  for (const [index, cells] of rows.entries()) {
    const row = firstRow + index;
    const reading = readRow(cells, columns);
    if (typeof reading === 'string') leaveOut(answers, row, reading);
    else {
      answers.rows.push(reading);
      answers.numbers.push(row);
    }
  }
  return answers;
}

/** Moves the rows of which `check` finds something wrong to those that are left out. */
export function checkRows(answers: Answers, check: (row: readonly number[]) => string | undefined): Answers {
  if (answers.rows.every((row) => check(row) === undefined)) return answers;
  const checked: Answers = { ...answers, rows: [], numbers: [], leftOut: [...answers.leftOut] };
  for (const [index, row] of answers.rows.entries()) {
    const number = answers.numbers[index] ?? 0;
    const problem = check(row);
    if (problem !== undefined) leaveOut(checked, number, problem);
    else {
      checked.rows.push(row);
      checked.numbers.push(number);
    }
  }
  checked.leftOut.sort((a, b) => a.row - b.row);
  return checked;
}

function leaveOut(answers: Answers, row: number, problem: string) {
  answers.leftOutCount += 1;
  if (answers.leftOut.length < told) answers.leftOut.push({ row, sentence: `Row ${plainNumber(row)}: ${problem}.` });
}

/** The numbers of a row, or what is wrong with the first cell that is none. */
function readRow(cells: readonly string[], columns: readonly Column[]): number[] | string {
  const numbers: number[] = [];
  for (const [index, { name, scale }] of columns.entries()) {
    const reading = readCell(cells[index] ?? '', scale);
    if (typeof reading === 'string') return columns.length > 1 ? `${name} ${reading}` : reading;
    numbers.push(reading);
  }
  return numbers;
}

/** The number of an answer, or what is wrong with it: the rest of a sentence. */
export function readCell(cell: string, scale: Scale): number | string {
  const text = cell.trim();
  if (text === '') return 'empty';
  const step = stepOf(text, scale);
  if (step !== undefined) return step;
  const reading = readNumber(text, scale.whole);
  if ('problem' in reading) return `${quoted(text)} ${reading.problem}`;
  const { min, max } = scale;
  if (reading.value < min) return `${quoted(text)} is below ${plainNumber(min)}`;
  if (reading.value > max) return `${quoted(text)} is above ${plainNumber(max)}`;
  return reading.value;
}

/** The step of a scale that is called by a word. */
function stepOf(text: string, { min, max, words = [] }: Scale): number | undefined {
  const place = words.findIndex((word) => word.toLowerCase() === text.toLowerCase());
  if (place === -1) return undefined;
  if (words.length === max - min + 1) return min + place;
  return place === 0 ? min : max;
}
