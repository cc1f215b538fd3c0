import { expect, test } from 'vitest';
import { levels } from '../levels.ts';
import { aroundLevel } from './level-sets.ts';
import { settable } from './settable.sample.ts';

const many = Array.from({ length: 90 }, (_, number) =>
  settable(number, levels[Math.floor(number / 3) % 3] ?? 'journey'),
);

test.each(levels)('half of the situations around the %s are at it, and each half is as hard as the other', (level) => {
  const set = aroundLevel(level, many);
  const at = set.filter(({ data }) => data.level === level);
  const beside = set.filter(({ data }) => data.level !== level);
  const hardness = (half: typeof set) => half.map(({ data }) => data.difficulty);
  expect(set).toHaveLength(12);
  expect(hardness(at)).toEqual(['easy', 'easy', 'medium', 'medium', 'hard', 'hard']);
  expect(hardness(beside)).toEqual(hardness(at));
});

test.each(levels)('around the %s no level is ruled out', (level) => {
  const found = aroundLevel(level, many).map(({ data }) => data.level);
  for (const other of levels) {
    expect(found.filter((one) => one === other)).toHaveLength(other === level ? 6 : 3);
  }
});

test('what pulls toward another level is taken first, on both sides', () => {
  const own = settable(300, 'journey', 'Others would call it the relationship.');
  const other = settable(303, 'interaction', 'Others would call it the journey.');
  const ids = aroundLevel('journey', [...many, own, other]).map(({ id }) => id);
  expect(ids).toContain(own.id);
  expect(ids).toContain(other.id);
  expect(aroundLevel('interaction', [...many, own]).map(({ id }) => id)).not.toContain(own.id);
});

test('a difficulty that cannot be filled on both sides is left out', () => {
  const easy = [0, 3].map((number) => settable(number, 'journey'));
  const medium = [1, 4].map((number) => settable(number, 'journey'));
  const beside = [settable(6, 'interaction'), settable(9, 'relationship'), settable(7, 'interaction')];
  const ids = aroundLevel('journey', [...easy, ...medium, ...beside]).map(({ id }) => id);
  expect(ids).toEqual(['s0', 's3', 's6', 's9']);
  expect(aroundLevel('relationship', [...easy, ...medium, ...beside])).toEqual([]);
});
