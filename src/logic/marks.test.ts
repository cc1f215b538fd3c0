import { describe, expect, test } from 'vitest';
import { levels } from './levels.ts';
import { levelMark, wordmark, type MarkSize } from './marks.ts';

const bottom = ({ cy, r, width = 0 }: { cy: number; r: number; width?: number }) => cy + r + width / 2;

describe.each<{ size: MarkSize }>([{ size: 'small' }, { size: 'large' }])('a $size level mark', ({ size }) => {
  test.each(levels)('has all circles of %s meet at one point', (level) => {
    for (const circle of levelMark(level, size)) expect(bottom(circle)).toBeCloseTo(23, 5);
  });
});

test('levels can be told apart without color: by what is drawn in full', () => {
  const inFull = levels.map((level) => levelMark(level, 'small').filter(({ ghost }) => !ghost).length);
  expect(inFull).toEqual([1, 2, 3]);
});

test('the circles of the wordmark meet at one point', () => {
  for (const circle of wordmark) expect(bottom(circle)).toBeCloseTo(23.5, 5);
});
