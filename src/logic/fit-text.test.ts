import { expect, test } from 'vitest';
import { textWidth, wrapText } from './fit-text.ts';

test.each([
  { text: 'relationship', weight: 'bold' as const, measured: 79.3 },
  { text: 'worst moment', weight: 'bold' as const, measured: 95.7 },
  { text: 'Confirmation', weight: 'bold' as const, measured: 87.1 },
  { text: 'tracking page', weight: 'regular' as const, measured: 84.1 },
  { text: 'Day 18 · parcel', weight: 'regular' as const, measured: 94.2 },
])('"$text" is estimated no narrower than a browser measures it, and no more than a quarter wider', (given) => {
  const estimate = textWidth(given.text, 14, given.weight);
  expect(estimate).toBeGreaterThanOrEqual(given.measured);
  expect(estimate).toBeLessThanOrEqual(given.measured * 1.25);
});

test.each([
  { text: 'Order', lines: ['Order'], when: 'it fits' },
  { text: 'The second answer', lines: ['The second', 'answer'], when: 'it is too long for one line' },
  { text: 'Zahlungsbestätigung', lines: ['Zahlungsbestätigung'], when: 'one word is too long' },
  { text: 'A Zahlungsbestätigung', lines: ['A', 'Zahlungsbestätigung'], when: 'a long word follows' },
])('$text becomes $lines when $when', ({ text, lines }) => {
  expect(wrapText(text, 90, 14, 'bold')).toEqual(lines);
});
