import { expect, test } from 'vitest';
import { changePlace, newestFirst } from './changes.ts';

const change = (on: string, what: string) => ({ on, what });

test('the newest change comes first, and those of one day keep their order', () => {
  const changes = [change('2026-12-01', 'a'), change('2027-01-05', 'b'), change('2027-01-05', 'c')];
  expect(newestFirst(changes).map(({ what }) => what)).toEqual(['b', 'c', 'a']);
  expect(changes.map(({ what }) => what)).toEqual(['a', 'b', 'c']);
});

test('a change has a place that is named after its day', () => {
  expect(changePlace({ on: '2027-01-05' })).toBe('changed-2027-01-05');
});
