import { expect, test } from 'vitest';
import { tellingWords } from '../../src/logic/search/stop-words.ts';
import { generatedPages } from './generated-pages.ts';

const pages = generatedPages(60);

test('the pages are the same each time, and fewer are the first of more', () => {
  expect(generatedPages(20)).toEqual(pages.slice(0, 20));
});

test('a page has the names, questions, headings and text of an article', () => {
  for (const { title, aliases, asked, summary, sections } of pages) {
    expect(title).toMatch(/^\p{Lu}\p{Ll}+( \p{Ll}+){1,5}$/u);
    expect([aliases.length, asked.length, sections.length]).toEqual([3, 10, 2]);
    expect(summary.split(' ')).toHaveLength(25);
    expect(sections.flatMap(({ paragraphs }) => paragraphs.flatMap((text) => text.split(' ')))).toHaveLength(300);
  }
});

test('every word of a title tells something', () => {
  for (const { title } of pages) expect(tellingWords(title)).toEqual(title.toLowerCase().split(' '));
});

test('the vocabulary grows by Heaps’ law', () => {
  const words = pages.flatMap(({ title, aliases, asked, summary, sections }) =>
    [title, ...aliases, ...asked, summary, ...sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs])]
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu),
  );
  const expected = 11 * words.length ** 0.55;
  expect(new Set(words).size).toBeGreaterThan(0.9 * expected);
  expect(new Set(words).size).toBeLessThan(1.1 * expected);
});
