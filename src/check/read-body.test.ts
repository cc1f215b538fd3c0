import { expect, test } from 'vitest';
import { readBody } from './read-body.ts';

const frontMatter = '---\ntitle: “UX”\n---\n';

/** The problem of a body as line:column, rule and message; lines count from the body's first. */
function problemOf(body: string): string | undefined {
  const { problem } = readBody({ path: 'a.mdx', text: frontMatter + body }, frontMatter.length);
  return problem && `${problem.line - 3}:${problem.column} ${problem.rule} ${problem.message}`;
}

test.each([
  [
    'A <Term id="x">b.\n',
    '1:3 mdx-syntax `<Term>` is not closed in the same paragraph; write it as `<Term id="…">…</Term>`.',
  ],
  [
    '“é” <Cite source="x"> b.\n',
    '1:5 mdx-syntax `<Cite>` is not closed in the same paragraph; write it as `<Cite source="…" />`.',
  ],
  [
    '<Table caption="x">\n\n| a |\n| - |\n',
    '1:1 mdx-syntax `<Table>` is not closed; write it as `<Table caption="…">…</Table>`.',
  ],
  [
    '<Table caption="x">\n\n| <Term id="x">a |\n| - |\n\n</Table>\n',
    '3:3 mdx-syntax `<Term>` is not closed; write it as `<Term id="…">…</Term>`.',
  ],
  ['A <Term id="x">b</Tern>.\n', '1:17 mdx-syntax `</Tern>` does not close `<Term>`; write `</Term>`.'],
  [
    'A b</Term>.\n',
    '1:4 mdx-syntax `</Term>` closes a tag that was not opened before it; remove it, or write `<Term id="…">…</Term>`.',
  ],
  ['A {b.\n', '1:3 mdx-syntax The brace `{` is not closed, and braces hold code; for a brace in the text write `\\{`.'],
  [
    'A {b c} d.\n',
    '1:3 no-code Braces hold code, which articles do not have; remove them, or write `\\{` and `\\}` for braces in the text.',
  ],
  ['A <5 b.\n', '1:3 mdx-syntax `<` begins a tag; for the sign in the text write `\\<`.'],
  ['A <https://b.c> d.\n', '1:3 mdx-syntax An address between `<` and `>` cannot be read; write `[text](address)`.'],
  ['A <!-- b --> c.\n', '1:3 no-html `<!-- -->` is HTML; articles have no comments, so remove it.'],
  ['A <br> b.\n', '1:3 no-html `<br>` is HTML; leave a line empty to begin a new paragraph.'],
  ['A <a href=b>c</a>.\n', '1:3 no-html `<a>` is HTML; write a link as `[text](/concepts/ux/)`.'],
  [
    'A <Term id=x>b</Term>.\n',
    '1:3 mdx-syntax The tag `<Term` is not finished, or a value lacks its quotes; write `<Term id="…">…</Term>`.',
  ],
])('%j is reported where it is, in plain words', (body, problem) => {
  expect(problemOf(body)).toBe(problem);
});

test.each(['A \\{b\\}.\n', 'A \\< b.\n', 'A `<b> {c}`.\n', '```html\n<b>{\n```\n', 'A &lt;5.\r\n\r\nB.\r\n'])(
  '%j can be read',
  (body) => {
    expect(problemOf(body)).toBeUndefined();
  },
);

test('the body begins at its first letter', () => {
  const file = { path: 'a.mdx', text: `${frontMatter}\n\nA b.\n` };
  expect(file.text.slice(readBody(file, frontMatter.length).body?.start)).toBe('A b.\n');
});
