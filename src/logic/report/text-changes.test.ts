import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textChanges } from './text-changes.ts';

test.each([
  { before: 'abc', after: 'abc', changes: [] },
  { before: 'abc', after: 'axc', changes: ['b>x'] },
  { before: 'abcd', after: 'xcd', changes: ['ab>x'] },
  { before: 'ac', after: 'abcd', changes: ['>b', '>d'] },
  { before: 'abc', after: 'b', changes: ['a>', 'c>'] },
])('from $before to $after it takes $changes', ({ before, after, changes }) => {
  const found = textChanges([...before], [...after]);
  expect(found.map(({ removed, added }) => `${removed.join('')}>${added.join('')}`)).toEqual(changes);
});

test('nothing is lost: what is added and removed is the difference in number', () => {
  const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd'));
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const changes = textChanges(before, after);
      const [removed, added] = [changes.flatMap((one) => one.removed), changes.flatMap((one) => one.added)];
      expect(before.length - removed.length + added.length).toBe(after.length);
      for (const text of 'abcd') {
        const count = (list: readonly string[]) => list.filter((one) => one === text).length;
        expect(count(before) - count(removed) + count(added)).toBe(count(after));
      }
    }),
  );
});
