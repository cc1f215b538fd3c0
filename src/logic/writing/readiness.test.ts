import { expect, test } from 'vitest';
import { readinessInWords } from './readiness.ts';

const many = (unfilled: number, error: number, advice: number) => [
  ...Array.from({ length: unfilled }, () => ({ kind: 'unfilled' as const })),
  ...Array.from({ length: error }, () => ({ kind: 'error' as const })),
  ...Array.from({ length: advice }, () => ({ kind: 'advice' as const })),
];

test.each([
  [0, 0, 0, 'Ready: the check finds nothing.'],
  [0, 0, 2, 'Ready. What is listed here is advice, and can stay.'],
  [1, 0, 0, '1 place is still to be filled. You can hand it over before, as a beginning.'],
  [3, 0, 1, '3 places are still to be filled. You can hand it over before, as a beginning.'],
  [0, 1, 0, '1 thing has to be mended. You can hand it over before, as a beginning.'],
  [
    2,
    2,
    0,
    '2 places are still to be filled, and 2 things have to be mended. You can hand it over before, as a beginning.',
  ],
])('with %i unfilled, %i wrong and %i advised it says: %s', (unfilled, error, advice, words) => {
  expect(readinessInWords(many(unfilled, error, advice))).toBe(words);
});
