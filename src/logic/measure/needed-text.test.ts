import { expect, test } from 'vitest';
import { neededText } from './needed-text.ts';

const scale = { min: 1, max: 5, whole: true };
const column = (name: string, of = scale) => ({ id: name, name, scale: of });

test.each([
  [[column('Ease', { ...scale, ...{ words: ['hard', 'easy'] } })], 'Ease: 1 to 5 (hard, easy).'],
  [[column('With'), column('Without')], 'Needed are 2 columns, With; Without. Each: 1 to 5.'],
  [['1', '2', '3', '4'].map((name) => column(`Item ${name}`)), 'Needed are 4 columns, Item 1 to Item 4. Each: 1 to 5.'],
  [[column('Rating'), column('Time', { ...scale, max: Infinity })], 'Needed are Rating: 1 to 5; Time: 1 or more.'],
])('columns are told in one sentence', (columns, text) => {
  expect(neededText(columns)).toBe(text);
});
