import { expect, test } from 'vitest';
import { suggestColumns } from './suggest-columns.ts';

const scale = { min: 1, max: 5, whole: true };
const needed = [
  { id: 'with', name: 'With it', scale },
  { id: 'without', name: 'Without it', scale },
];
const outline = (columns: readonly string[], ...preview: string[][]) =>
  ({ separator: ',', header: true, columns, preview }) as const;

test.each([
  ['by their names', outline(['id', 'without it', 'With it'], ['1', '2', '3']), [2, 1]],
  [
    'by what fits the scale',
    outline(['person', 'age', 'a', 'b'], ['P1', '41', '5', '2'], ['P2', '39', '1', '']),
    [2, 3],
  ],
  ['by what fits most where nothing fits all', outline(['who', 'a', 'b'], ['A', '5', '2'], ['B', '9', '1']), [2, 1]],
  ['in their order where nothing fits', outline(['a', 'b'], ['x', 'y']), [0, 1]],
  ['the only one where there are too few', outline(['a'], ['3']), [0, 0]],
])('columns are suggested %s', (_, table, suggested) => {
  expect(suggestColumns(table, needed)).toEqual(suggested);
});
