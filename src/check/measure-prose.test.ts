import { expect, test } from 'vitest';
import { measureProse } from './measure-prose.ts';
import { readBody } from './read-body.ts';

function measured(text: string) {
  const { body } = readBody({ path: 'src/content/concepts/a.mdx', text }, 0);
  if (!body) throw new Error('The body could not be read.');
  return measureProse(body);
}

test('words and sentences are those of paragraphs; headings have none', () => {
  expect(measured('## Two words\n\nOne two three. Four five.\n\n- Six.\n\n…')).toEqual({
    words: 6,
    sentences: 3,
    long: 0,
  });
});

test('a sentence of more than 32 words is too long', () => {
  expect(measured(`W${' w'.repeat(31)}. W${' w'.repeat(32)}.`)).toEqual({ words: 65, sentences: 2, long: 1 });
});
