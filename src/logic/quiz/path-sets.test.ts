import { expect, test } from 'vitest';
import { alongPath } from './path-sets.ts';
import { settable } from './settable.sample.ts';

/** An easy situation that goes back to these entries. */
const practicing = (number: number, concepts: string[], related: string[] = []) => {
  const situation = settable(number * 3, 'journey');
  return { ...situation, data: { ...situation.data, concepts, related } };
};

const steps = ['concepts/ux', 'metrics/nps', 'scenarios/s9', 'levels/journey'];

test('a path is practiced by what goes back to its steps and by the situations among them', () => {
  const by = [
    practicing(0, ['ux']),
    practicing(1, ['cx'], ['metrics/nps']),
    practicing(2, ['cx'], ['metrics/sus']),
    practicing(3, ['cx']),
    practicing(4, [], ['metrics/nps', 'touchpoints/use']),
  ];
  expect(alongPath(steps, by).map(({ id }) => id)).toEqual(['s0', 's3', 's9', 's12']);
});

test('where more fit than a sitting holds, those stay that practice the most', () => {
  const many = Array.from({ length: 14 }, (_, number) => practicing(number, ['ux']));
  const more = [practicing(20, ['ux'], ['metrics/nps']), practicing(3, [])];
  const ids = alongPath(steps, [...many.filter(({ id }) => id !== 's9'), ...more]).map(({ id }) => id);
  expect(ids).toHaveLength(12);
  expect(ids).toContain('s60');
  expect(ids).toContain('s9');
  expect(ids).not.toContain('s39');
});
