import { expect, test } from 'vitest';
import { splitFrontMatter } from './split-front-matter.ts';

test.each([
  { text: '---\na: b\n---\nBody\n', yaml: '---\na: b\n', body: 'Body\n', when: 'all is there' },
  { text: '---\r\na: b\r\n---\r\nBody', yaml: '---\r\na: b\r\n', body: 'Body', when: 'lines end as in Windows' },
  { text: '---\n---\n', yaml: '---\n', body: '', when: 'there is nothing in it' },
  {
    text: '---\na: b\n---\nBody\n\n---\n',
    yaml: '---\na: b\n',
    body: 'Body\n\n---\n',
    when: 'the body has a rule of its own',
  },
])('front matter ends at its second line of dashes when $when', ({ text, yaml, body }) => {
  const split = splitFrontMatter(text);
  if (split.missing !== undefined) throw new Error(split.missing);
  expect([text.slice(0, split.yamlEnd), text.slice(split.bodyStart)]).toEqual([yaml, body]);
});

test.each([
  { text: 'title: UX\n', says: /^The file does not begin with front matter; write a line `---`/ },
  { text: '\n---\na: b\n---\n', says: /^The file does not begin with front matter/ },
  {
    text: '---\na: b\n\nBody\n',
    says: /^The front matter is not closed; write a line `---` between the fields and the text\.$/,
  },
])('front matter that is not whole says so: $says', ({ text, says }) => {
  expect(splitFrontMatter(text)).toMatchObject({ missing: expect.stringMatching(says) as string });
});
