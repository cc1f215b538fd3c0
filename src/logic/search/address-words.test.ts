import { expect, test } from 'vitest';
import { addressWords } from './address-words.ts';

test.each([
  { path: '/metrics/customer-efort/', words: 'customer efort', when: 'a page is mistyped' },
  { path: '/kb/Journey_Mapping.html', words: 'Journey Mapping', when: 'it has an old ending' },
  { path: '/touchpoints/delivery/index.html', words: 'delivery', when: 'it names the index file' },
  { path: '/pr%C3%A4mie/', words: 'prämie', when: 'it is encoded' },
  { path: '/%E0%A4%A/', words: 'E0 A4 A', when: 'it is wrongly encoded' },
  { path: '/%3Cscript%3Ealert(1)%3C%2Fscript%3E', words: 'script alert 1 script', when: 'it carries markup' },
  { path: '/', words: '', when: 'it has no words' },
])('the words of $path are “$words” when $when', ({ path, words }) => {
  expect(addressWords(path)).toBe(words);
});

test('an endless address gives a short question', () => {
  expect(addressWords(`/${'x-'.repeat(10_000)}`).length).toBeLessThanOrEqual(200);
});
