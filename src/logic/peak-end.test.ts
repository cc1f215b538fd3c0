import { expect, test } from 'vitest';
import { peakEndSnapshot } from './peak-end.ts';

test.each([
  { moments: [-8, -8], snapshot: -8, when: 'two cold minutes' },
  { moments: [-8, -8, -5], snapshot: -6.5, when: 'the same and a milder close: more pain, a better memory' },
  { moments: [-8, -8, -8, -8, -8, -5], snapshot: -6.5, when: 'twice as long, which changes nothing' },
  { moments: [0, 2, 1], snapshot: 1.5, when: 'a delight and a good end' },
  { moments: [2, -2, 0], snapshot: -1, when: 'a delight as strong as a blow, of which the blow stays' },
  { moments: [1], snapshot: 1, when: 'one moment that is both' },
])('$snapshot is left of $when', ({ moments, snapshot }) => {
  expect(peakEndSnapshot(moments)).toBe(snapshot);
});

test('no moments leave no memory', () => {
  expect(() => peakEndSnapshot([])).toThrow(RangeError);
});
