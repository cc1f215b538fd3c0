import type { TakeRow } from '../table/read-table.ts';
import type { Column, Scale } from './calculator.ts';
import { leaveOut, type AllLeftOut } from './left-out.ts';
import { readCell } from './read-cell.ts';

/** The answers of a table in one piece, because copies of many small things would take the page's time. */
export interface PackedAnswers extends AllLeftOut {
  /** For each row that can be used, its number in the table and then its answers. */
  values: number[];
}

/**
 * Reads a table that comes row by row, and keeps only numbers. Total: a row that is no answer is told, never dropped
 * in silence.
 *
 * @param picks for each of `columns`, which one of the table holds it, counted from 0
 */
export function answersReader(
  columns: readonly Column[],
  picks: readonly number[],
): { answers: PackedAnswers; take: TakeRow } {
  const answers: PackedAnswers = { values: [], leftOut: [], leftOutCount: 0 };
  const readers = columns.map(({ scale }) => cellReader(scale));
  const take: TakeRow = (cells, number) => {
    const start = answers.values.length;
    answers.values.push(number);
    for (const [index, read] of readers.entries()) {
      const reading = read(cells[picks[index] ?? 0] ?? '');
      if (typeof reading === 'number') answers.values.push(reading);
      else {
        answers.values.length = start;
        leaveOut(answers, number, columns.length > 1 ? `${columns[index]?.name ?? ''} ${reading}` : reading);
        return;
      }
    }
  };
  return { answers, take };
}

/** How many texts of a column are remembered: the steps of a scale are few, measured times can be any. */
const remembered = 500;

/** Reads the cells of a column. Answers repeat, so what a text says is remembered. */
function cellReader(scale: Scale): (cell: string) => number | string {
  const known = new Map<string, number | string>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const reading = readCell(cell, scale);
    if (known.size < remembered) known.set(cell, reading);
    return reading;
  };
}
