import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstAfter, firstFrom, nearWords } from './near-words.ts';

const sorted = ['churn', 'complaint', 'custom', 'customer', 'customers', 'effort', 'journey', 'journeys', 'usability'];

test.each([
  { typed: 'custmer', most: 1, near: ['customer'], when: 'a letter is missing' },
  { typed: 'cusstomer', most: 1, near: ['customer'], when: 'a letter is doubled' },
  { typed: 'cuztomer', most: 1, near: ['customer'], when: 'a letter is mistaken' },
  { typed: 'jounrey', most: 1, near: ['journey'], when: 'neighbors are swapped' },
  { typed: 'jorneys', most: 2, near: ['journey', 'journeys'], when: 'two errors are allowed' },
  { typed: 'hcurn', most: 1, near: ['churn'], when: 'the first letters are swapped' },
  { typed: 'zzzzz', most: 2, near: [], when: 'nothing is near' },
  { typed: '', most: 1, near: [], when: 'nothing was typed' },
])('“$typed” is near $near when $when', ({ typed, most, near }) => {
  expect(nearWords(sorted, typed, most).map(({ word }) => word)).toEqual(near);
});

/** The distance by its definition, over the whole table. */
function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number) => table[row]![column]!;
  for (let row = 1; row <= a.length; row += 1) {
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let least = Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + same);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        least = Math.min(least, at(row - 2, column - 2) + 1);
      }
      table[row]![column] = least;
    }
  }
  return at(a.length, b.length);
}

test('the walk finds exactly the words that the whole table finds', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, fc.nat(3), (words, typed, most) => {
      const sorted = [...words].sort();
      const expected = sorted.flatMap((other, index) => {
        const far = distance(other, typed);
        return far <= most ? [{ word: other, index, distance: far }] : [];
      });
      expect(nearWords(sorted, typed, most)).toEqual(expected);
    }),
  );
});

test('a beginning stands for a range of a sorted list', () => {
  expect(sorted.slice(firstFrom(sorted, 'cust'), firstAfter(sorted, 'cust'))).toEqual([
    'custom',
    'customer',
    'customers',
  ]);
  expect(firstFrom(sorted, 'zebra')).toBe(sorted.length);
});
