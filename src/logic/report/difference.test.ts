import { expect, test } from 'vitest';
import { difference } from './difference.ts';

const named = (letters: string) => [...letters].map((letter) => ({ address: `/${letter}/`, title: letter }));

test('what came and what went is told by address, in its order', () => {
  expect(difference(named('abc'), named('dbe'))).toEqual({ added: named('de'), removed: named('ac') });
});

test('another title makes no other thing', () => {
  expect(difference([{ address: '/a/', title: 'Old' }], [{ address: '/a/', title: 'New' }])).toEqual({
    added: [],
    removed: [],
  });
});
