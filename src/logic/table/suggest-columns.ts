import type { Column } from '../measure/calculator.ts';
import { readCell } from '../measure/read-answers.ts';
import type { Outline } from './read-table.ts';

/**
 * Which columns of a table probably hold what is needed, counted from 0: those of the same name, else the first
 * whose cells fit the scale, else the first that are left. Only a suggestion: the reader sees it and may choose.
 */
export function suggestColumns({ columns, preview }: Outline, needed: readonly Column[]): number[] {
  const taken = new Set<number>();
  return needed.map(({ name, scale }) => {
    const free = columns.flatMap((title, index) => (taken.has(index) ? [] : [{ title, index }]));
    const fits = (index: number) => {
      const cells = preview.map((row) => row[index] ?? '').filter((cell) => cell.trim() !== '');
      return cells.length > 0 && cells.every((cell) => typeof readCell(cell, scale) === 'number');
    };
    const found =
      free.find(({ title }) => title.trim().toLowerCase() === name.toLowerCase()) ??
      free.find(({ index }) => fits(index)) ??
      free[0];
    const index = found?.index ?? 0;
    taken.add(index);
    return index;
  });
}
