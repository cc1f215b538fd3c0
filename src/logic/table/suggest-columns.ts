import type { Column } from '../measure/calculator.ts';
import { readCell } from '../measure/read-cell.ts';
import type { Outline } from './read-table.ts';

/**
 * Which columns of a table probably hold what is needed, counted from 0: those of the same name, else those with
 * the most cells that fit the scale, the first of them. Only a suggestion: the reader sees it and may choose.
 */
export function suggestColumns({ columns, preview }: Outline, needed: readonly Column[]): number[] {
  const taken = new Set<number>();
  return needed.map(({ name, scale }) => {
    const free = columns.flatMap((title, index) => (taken.has(index) ? [] : [{ title, index }]));
    const fitting = ({ index }: { index: number }) =>
      preview.filter((row) => typeof readCell(row[index] ?? '', scale) === 'number').length;
    const most = Math.max(...free.map(fitting));
    const found =
      free.find(({ title }) => title.trim().toLowerCase() === name.toLowerCase()) ??
      free.find((column) => fitting(column) === most);
    const index = found?.index ?? 0;
    taken.add(index);
    return index;
  });
}
