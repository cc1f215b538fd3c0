import { expect, test } from 'vitest';
import { areSo, counted, numberText, plainNumber, pText, quantity, soMany } from './number-text.ts';

test.each([
  { value: 0, digits: 0, text: '0' },
  { value: -0, digits: 1, text: '0.0' },
  { value: -0.04, digits: 1, text: '0.0' },
  { value: -12.25, digits: 1, text: '−12.3' },
  { value: 999.5, digits: 0, text: '1,000' },
  { value: 1234567.891, digits: 2, text: '1,234,567.89' },
  { value: 123, digits: 0, text: '123' },
])('$value with $digits digits reads $text', ({ value, digits, text }) => {
  expect(numberText(value, digits)).toBe(text);
});

test.each([
  { value: 5, text: '5' },
  { value: 0.1 + 0.2, text: '0.3' },
  { value: -1234.5, text: '−1,234.5' },
  { value: 1e9, text: '1,000,000,000' },
])('$value reads $text as it is', ({ value, text }) => {
  expect(plainNumber(value)).toBe(text);
});

test.each([
  { text: quantity(90, 'percent', 1), is: '90.0%' },
  { text: quantity(1, 'points'), is: '1 point' },
  { text: quantity(-1, 'points'), is: '−1 point' },
  { text: quantity(1, 'points', 1), is: '1.0 points' },
  { text: quantity(0, 'people'), is: '0 people' },
  { text: quantity(2.5, 'none', 2), is: '2.50' },
  { text: counted(1, 'attempt'), is: '1 attempt' },
  { text: counted(0, 'attempt'), is: '0 attempts' },
  { text: counted(2, 'person', 'people'), is: '2 people' },
  { text: soMany(0), is: 'none' },
  { text: soMany(1200), is: '1,200' },
  { text: areSo(0), is: 'none is' },
  { text: areSo(1), is: '1 is' },
  { text: areSo(2), is: '2 are' },
  { text: pText(0.16033), is: 'p = 0.160' },
  { text: pText(0.0009), is: 'p < 0.001' },
  { text: pText(1), is: 'p = 1.000' },
])('$is', ({ text, is }) => {
  expect(text).toBe(is);
});
