import { expect, test } from 'vitest';
import { asConfidence } from './confidence.ts';

test.each([
  ['certain', 'certain'],
  ['Certain', undefined],
  ['', undefined],
  [null, undefined],
  ['toString', undefined],
])('%j is read as the confidence %s', (text, confidence) => {
  expect(asConfidence(text)).toBe(confidence);
});
