import { expect, test } from 'vitest';
import { readingMinutes } from './reading-time.ts';

test('a text of 1,100 words takes five minutes', () => {
  expect(readingMinutes('word '.repeat(1100))).toBe(5);
});

test('a short text takes one minute, and signs are not words', () => {
  expect(readingMinutes('One. – *')).toBe(1);
});
