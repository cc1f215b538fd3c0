import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberText } from './number-text.ts';
import { readNumber } from './read-number.ts';

test.each([
  ['60', 60],
  [' 60 ', 60],
  ['0.5', 0.5],
  ['0,5', 0.5],
  ['.5', 0.5],
  ['12,75', 12.75],
  ['-3', -3],
  ['−3', -3],
  ['–3', -3],
  ['1 000', 1000],
  ['12 345 678', 12_345_678],
  ['1\u202f000', 1000],
  ['1’000', 1000],
  ['1,234,567.5', 1_234_567.5],
  ['80%', 80],
  ['80 %', 80],
  ['６０', 60],
  ['１２．５', 12.5],
  ['1e3', 1000],
  ['-0', 0],
  ['0.125', 0.125],
  ['12.345', 12.345],
  ['1.0', 1],
])('“%s” is %d', (text, value) => {
  expect(readNumber(text, false)).toEqual({ value });
});

test('a count with a comma can only be thousands', () => {
  expect(readNumber('1,000', true)).toEqual({ value: 1000 });
});

test.each([
  { text: '1,000', whole: false },
  { text: '1.000', whole: true },
  { text: '12.345', whole: true },
])('“$text” can be read in two ways and is not guessed', ({ text, whole }) => {
  expect(readNumber(text, whole)).toEqual({ problem: expect.stringContaining('can be read in two ways') as string });
});

test.each(['abc', '', '12 apples', '1.2.3', '1,2,3', '0x10', 'NaN', 'Infinity', '--1', '1-2', '٣', '1 00', '½'])(
  '“%s” is no number',
  (text) => {
    expect(readNumber(text, false)).toEqual({ problem: 'is not a number. Write it in digits, such as 12 or 3.5' });
  },
);

test.each(['1e400', '-1e400', '9999999999999'])('“%s” is too large', (text) => {
  expect(readNumber(text, false)).toEqual({ problem: 'is too large to calculate with' });
});

test.each(['2.5', '2,5', '1e-3'])('“%s” is not whole', (text) => {
  expect(readNumber(text, true)).toEqual({ problem: 'is not a whole number' });
});

test('a whole number that this site prints is read back as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (value) => {
      expect(readNumber(numberText(value), true)).toEqual({ value: value === 0 ? 0 : value });
    }),
  );
});

test('any text is read or refused, and what is read is finite', () => {
  const digits = fc.string({ unit: fc.constantFrom('0', '1', '9', '000', '.', ',', '-', '−', 'e', ' ', '%', '’') });
  fc.assert(
    fc.property(fc.oneof(fc.string(), digits), fc.boolean(), (text, whole) => {
      const reading = readNumber(text, whole);
      if ('value' in reading) expect(Number.isFinite(reading.value)).toBe(true);
      else expect(reading.problem).not.toBe('');
    }),
  );
});
