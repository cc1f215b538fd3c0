import { expect, test } from 'vitest';
import { isSafeAddress } from './safe-address.ts';

test.each([
  '',
  '/',
  '/concepts/cx/',
  '/concepts/cx/#limits',
  '#limits',
  '?level=journey',
  'concepts/cx',
  'https://example.org/a?b=c#d',
  'HTTPS://example.org/',
  'http://example.org/',
  'mailto:someone@example.org',
  '/search/?q=a:b',
  '#a:b',
  '/a:b/',
])('"%s" is safe', (address) => {
  expect(isSafeAddress(address)).toBe(true);
});

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  'javascript\n:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://example.org/1',
  'ftp://example.org/',
  'x:',
  '//example.org/',
  '/\n/example.org/',
  '/\\example.org/',
  '\\\\example.org\\',
  'https:\n//example.org/',
])('%j is not', (address) => {
  expect(isSafeAddress(address)).toBe(false);
});
