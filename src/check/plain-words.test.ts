import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { plainWords } from './plain-words.ts';

const text = z.string();
const list = z.array(text).describe('Other names.');
const group = z.strictObject({ answer: text, because: text });

test.each([
  { message: 'is missing; write the name.', value: undefined, schema: text, words: 'is missing; write the name.' },
  {
    message: 'Invalid input: expected array, received undefined',
    value: undefined,
    schema: list,
    words: 'is missing; write a list, each entry on a line of its own after `- `. Other names.',
  },
  {
    message: 'Invalid input: expected object, received undefined',
    value: undefined,
    schema: group,
    words: 'is missing; write its fields on the lines below, indented: `answer`, `because`.',
  },
  {
    message: 'is not a whole number of minutes.',
    value: undefined,
    schema: z.int(),
    words: 'is missing; write a number.',
  },
  { message: 'Invalid input: expected string, received number', value: 5, schema: text, words: 'is 5; write a text.' },
  { message: 'is 2020; write the year.', value: 2020, schema: text, words: 'is 2020; write the year.' },
  { message: 'is null; write the year.', value: null, schema: text, words: 'is empty; write the year.' },
  { message: 'is ["a"]; write the year.', value: ['a'], schema: text, words: 'is a list; write the year.' },
  {
    message: 'is {"a":"b"}; write the name.',
    value: { a: 'b' },
    schema: text,
    words:
      'is a group of fields; write the name. A colon followed by a space makes a field of a text; put the text in quotes.',
  },
  {
    message: 'is not a sentence; end it with a period.',
    value: 'a',
    schema: text.optional(),
    words: 'is not a sentence; end it with a period.',
  },
])('"$message" becomes "$words"', ({ message, value, schema, words }) => {
  expect(plainWords(message, value, schema)).toBe(words);
});

test('a long value is cut', () => {
  const long = 'x'.repeat(200);
  expect(plainWords(`is "${long}"; write a day.`, long, text)).toBe(`is "${'x'.repeat(57)}…"; write a day.`);
});
