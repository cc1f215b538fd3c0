import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom } from '../seeded-random.ts';
import { newSeed, readSeed, saidOrder } from './seed.ts';

const rule =
  'cannot be used: a seed is 1 to 24 letters from a to z, digits or hyphens. The situations come in the usual order.';

test.each([
  { text: undefined, read: {}, when: 'the link has none' },
  { text: 'k7mt', read: { seed: 'k7mt' }, when: 'it was drawn' },
  { text: 'Class-7B', read: { seed: 'class-7b' }, when: 'somebody chose and dictated it' },
  { text: '', read: { problem: `The seed in the link, which is empty, ${rule}` }, when: 'it is empty' },
  { text: '<b>1</b>', read: { problem: `The seed in the link, “<b>1</b>”, ${rule}` }, when: 'it tries something' },
  {
    text: 'a'.repeat(25),
    read: { problem: `The seed in the link, “${'a'.repeat(25)}”, ${rule}` },
    when: 'it is too long',
  },
  {
    text: '?'.repeat(4000),
    read: { problem: `The seed in the link, “${'?'.repeat(30)}…”, ${rule}` },
    when: 'it is far too long',
  },
])('a seed is read when $when', ({ text, read }) => {
  expect(readSeed(text)).toEqual(read);
});

test('every text is a seed or gets a sentence that says why it is none', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { seed, problem } = readSeed(text);
      expect([seed, problem].filter(Boolean)).toHaveLength(1);
    }),
  );
});

test('a new seed can be read back, and holds no vowel', () => {
  fc.assert(
    fc.property(fc.integer(), (number) => {
      const seed = newSeed(seededRandom(number));
      expect(readSeed(seed)).toEqual({ seed });
      expect(seed).toMatch(/^[^aeiouy01l]{4}$/);
    }),
  );
});

test('the order is said in words', () => {
  expect(saidOrder(undefined)).toBe('In the usual order.');
  expect(saidOrder('k7mt')).toBe('Shuffled as “k7mt”. The address of this page leads to this order again.');
});
