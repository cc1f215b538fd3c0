import { expect, test } from 'vitest';
import { underBase, withSlashes } from './base-path.ts';

test.each([
  { base: '/', address: '/concepts/ux/', result: '/concepts/ux/' },
  { base: '/kb', address: '/concepts/ux/', result: '/kb/concepts/ux/' },
  { base: '/kb/', address: '/', result: '/kb/' },
  { base: '/kb/', address: '#sources', result: '#sources' },
  { base: '/kb/', address: 'https://www.w3.org/', result: 'https://www.w3.org/' },
])('$address under $base is $result', ({ base, address, result }) => {
  expect(underBase(base, address)).toBe(result);
});

test.each([
  ['', '/'],
  ['/', '/'],
  ['kb', '/kb/'],
  ['/kb', '/kb/'],
  ['kb/', '/kb/'],
  ['/docs/kb/', '/docs/kb/'],
])('"%s" with its slashes is "%s"', (base, result) => {
  expect(withSlashes(base)).toBe(result);
});
