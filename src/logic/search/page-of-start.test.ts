import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageOfStart, uniqueStarts } from './page-of-start.ts';

test('names are cut to what tells them apart', () => {
  expect(uniqueStarts(['en_a1', 'en_a2', 'en_b3'])).toEqual(['en_a1', 'en_a2', 'en_b']);
});

test('every page is found by its whole name, and a page without a name by none', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'b', '/'), maxLength: 6 });
  fc.assert(
    fc.property(fc.uniqueArray(name), (names) => {
      const pageOf = pageOfStart({ starts: uniqueStarts(names).join(' ') });
      expect(names.map(pageOf)).toEqual(names.map((name, page) => (name === '' ? undefined : page)));
    }),
  );
});
