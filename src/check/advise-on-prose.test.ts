import { expect, test } from 'vitest';
import { adviseOnProse } from './advise-on-prose.ts';
import { readEntry } from './read-entry.ts';

const terms = [{ id: 'net-promoter-score', abbreviations: ['NPS'] }];

/** The advice on an article with a body, as line, rule and message. */
function adviceOn(body: string, title = 'A'): string[] {
  const text = `---\ntitle: ${title}\n---\n\n${body}\n`;
  const file = { path: 'src/content/concepts/a.mdx', text };
  const { entry } = readEntry({ file, folder: 'concepts', collection: 'concepts', id: 'a' });
  return adviseOnProse(entry, terms).map(({ line, rule, message }) => `${line} ${rule} ${message}`);
}

const words = (number: number) => `W${' w'.repeat(number - 1)}`;

test('a sentence may have 32 words and no more, wherever its paragraph stands', () => {
  expect(adviceOn(`${words(32)}. ${words(32)}.`)).toEqual([]);
  expect(adviceOn(`- A.\n- ${words(33)}.`)).toEqual([
    '6 long-sentence A sentence of 33 words begins “W w w w w …”; 32 are read at once. Split it.',
  ]);
});

test('filler is found in any case, and not inside of other words', () => {
  expect(adviceOn('Basically it is every day.')).toEqual(['5 filler “Basically” can go, or say what it stands for.']);
});

test.each([
  { body: 'The NPS is 8.', title: 'A', advice: 1 },
  { body: 'The <Term id="net-promoter-score">NPS</Term> is 8.', title: 'A', advice: 0 },
  { body: 'The NPS is 8.', title: 'NPS', advice: 0 },
  { body: 'The NPSX is 8.', title: 'A', advice: 0 },
])('in “$title”, “$body” gets $advice pieces of advice', ({ body, title, advice }) => {
  expect(adviceOn(body, title).filter((one) => one.startsWith('5 jargon “NPS” has a term'))).toHaveLength(advice);
});
