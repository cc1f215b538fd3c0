import { expect, test } from 'vitest';
import { backgrounds } from './backgrounds.ts';
import { calculators } from './calculators.ts';

test('each calculator has an article of its own, or a background that leads to one', () => {
  const without = calculators.filter(({ metric }) => metric === undefined).map(({ id }) => id);
  expect(Object.keys(backgrounds).sort()).toEqual(without.sort());
});
