import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { destinations, endless, pageOf, placeOf, type Move } from './moves.ts';

const move = (words: string): Move => {
  const [from = '', to = ''] = words.split(' ');
  return { from, to };
};

describe('an old address leads', () => {
  test.each([
    { what: 'to the new one', moves: ['/a/ /b/'], from: '/a/', to: '/b/' },
    { what: 'to the end of a chain', moves: ['/a/ /b/', '/b/ /c/', '/c/ /d/'], from: '/a/', to: '/d/' },
    { what: 'from a place to a place', moves: ['/a/#x /b/#y'], from: '/a/#x', to: '/b/#y' },
    { what: 'to another place on its own page', moves: ['/a/#x /a/#y'], from: '/a/#x', to: '/a/#y' },
    { what: 'with a place along when its page moves', moves: ['/a/#x /b/#y', '/b/ /c/'], from: '/a/#x', to: '/c/#y' },
    { what: 'to a place that its page became', moves: ['/a/#x /b/#y', '/b/ /c/#z'], from: '/a/#x', to: '/c/#z' },
    { what: 'where a place went by itself', moves: ['/a/ /b/#x', '/b/ /c/', '/b/#x /d/'], from: '/a/', to: '/d/' },
  ])('$what', ({ moves, from, to }) => {
    expect(destinations(moves.map(move)).get(from)).toBe(to);
  });
});

test.each([
  { moves: ['/a/ /a/'], circle: ['/a/'] },
  { moves: ['/a/ /b/', '/b/ /a/'], circle: ['/a/', '/b/'] },
  { moves: ['/a/ /b/', '/b/ /c/', '/c/ /b/', '/d/ /e/'], circle: ['/a/', '/b/', '/c/'] },
  { moves: ['/a/ /b/#x', '/b/ /a/'], circle: ['/a/', '/b/'] },
  { moves: ['/a/#x /b/', '/b/ /a/'], circle: [] },
])('$moves: $circle have no end', ({ moves, circle }) => {
  expect(endless(moves.map(move))).toEqual(circle);
  for (const from of circle) expect(destinations(moves.map(move)).has(from)).toBe(false);
});

test('whatever the moves, each has an end that leads nowhere further, or none at all', () => {
  const address = fc
    .tuple(fc.constantFrom('/a/', '/b/', '/c/', '/d/'), fc.constantFrom('', '#x', '#y'))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(fc.record({ from: address, to: address })), (moves) => {
      const ends = destinations(moves);
      const olds = new Set(moves.map(({ from }) => from));
      for (const end of ends.values()) {
        expect(olds.has(end)).toBe(false);
        expect(olds.has(pageOf(end))).toBe(false);
      }
      expect([...ends.keys(), ...endless(moves)].sort()).toEqual([...olds].sort());
    }),
  );
});

test('an address is taken apart at its place', () => {
  expect([pageOf('/a/#x'), placeOf('/a/#x')]).toEqual(['/a/', 'x']);
  expect([pageOf('/a/'), placeOf('/a/')]).toEqual(['/a/', '']);
});
