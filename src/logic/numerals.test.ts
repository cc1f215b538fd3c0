import { expect, test } from 'vitest';
import { inWords, signed } from './numerals.ts';

test.each([
  { count: 0, text: 'zero' },
  { count: 6, text: 'six' },
  { count: 12, text: 'twelve' },
  { count: 13, text: '13' },
])('$count reads $text', ({ count, text }) => {
  expect(inWords(count)).toBe(text);
});

test.each([
  { value: 2, text: '+2' },
  { value: 0, text: '0' },
  { value: -0, text: '0' },
  { value: -1, text: '−1' },
])('$value is written $text', ({ value, text }) => {
  expect(signed(value)).toBe(text);
});
