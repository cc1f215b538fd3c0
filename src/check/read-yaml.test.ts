import { expect, test } from 'vitest';
import { readYaml } from './read-yaml.ts';

/** Each problem as line:column and message. */
const problemsOf = (text: string) =>
  readYaml({ path: 'a.yaml', text }).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);

const lineUp = 'This line does not line up with the fields around it; give fields of one group the same indentation.';
const noField = 'This line is not a field; write `name: value`, with a colon and a space after the name.';
const noClosing = 'The text that begins here has no closing "; put one at its end.';

test.each([
  [
    'a: one: two\n',
    '1:4 A colon followed by a space begins a new field, so this text ends too early. Put the whole text in quotes: `a: "…"`.',
  ],
  ['a: "one\nb: two\n', `1:4 ${noClosing}`],
  ['a: "one\nb: "two"\n', `1:4 ${noClosing}`],
  [
    "a: 'don't'\n",
    '1:9 Something follows the end of this value. Put the whole text in quotes, and write quotation marks inside it as “ ” or ’: `a: "…"`.',
  ],
  ['a: [b, c\nd: e\n', '2:1 The list or group in brackets is not closed before this line; close it with `]` or `}`.'],
  ['a:\n\t- b\n', '2:1 This line is indented with a tab; indent with spaces.'],
  ['a:\n  - b\n - c\n', '3:1 This entry does not line up with its list; give all the same indentation.'],
  ['a:\n  - b\n  -c d\n', '3:1 An entry of a list has a space after its hyphen; write `- c d`.'],
  [
    'a: b #1\n',
    '1:6 What follows `#` is a remark, and left out; put the whole text in quotes, or the remark on a line of its own.',
  ],
  ['a: b\n  c: d\n', '1:4 The line after this one is indented too far, or this text needs quotes.'],
  [' a: b\nc: d\ne: f\n', `2:1 ${lineUp}`],
  ['a: >-\n  b\n c\nd: e\n', `3:1 ${lineUp}`],
  ['a\nb: c\n', `1:1 ${noField}`],
  ['a:b\nc: d\n', `1:1 ${noField}`],
  ['a: >- b\n  c\n', '1:7 A text after `>` or `|` begins on the next line, indented.'],
  ['a: - b\n', '1:4 A list begins on the line below its name; a text that begins with "-" needs quotes.'],
  ['a: @b\n', '1:4 A text cannot begin with "@"; put it in quotes.'],
  ['a: *b\n', '1:4 A text cannot begin with "*"; put it in quotes.'],
  ['a: & b\n', '1:4 A text cannot begin with "&"; put it in quotes.'],
  ['a: !b c\n', '1:4 A text cannot begin with "!"; put it in quotes.'],
  ['a: "\\q"\n', '1:5 Between double quotes a backslash begins a code; write it twice, or use single quotes.'],
  ['a: b\n---\nc: d\n', '2:1 A second line `---` ends the fields here; remove it.'],
  ['a: b\nc: d\na: e\n', '3:1 `a` is written twice; keep one of the two.'],
  ['', '1:1 There are no fields here; write each as `name: value` on a line of its own.'],
  ['- a\n', '1:1 This is not a group of fields; write each as `name: value` on a line of its own.'],
])('%j is reported once, in plain words', (text, problem) => {
  expect(problemsOf(text)).toEqual([problem]);
});

test('remarks on lines of their own, and numbers in quotes, are as they should be', () => {
  expect(problemsOf('# One.\na: "b #1"\n# Two.\nc: >-\n  d #2\ne: [f#3]\n')).toEqual([]);
});

test('mistakes that do not hide each other are all reported', () => {
  expect(problemsOf('a: one: two\nb: @c\nd: e\nf: one: two\n')).toHaveLength(3);
});

test('a field that is written twice does not hide the values', () => {
  expect(readYaml({ path: 'a.yaml', text: 'a: b\na: c\nd: e\n' }).yaml?.data).toMatchObject({ d: 'e' });
});

test('the front matter of an article is read up to its end', () => {
  const { yaml, problems } = readYaml({ path: 'a.mdx', text: '---\na: b\n---\nNo: YAML: here\n' }, 9);
  expect(problems).toEqual([]);
  expect(yaml?.data).toEqual({ a: 'b' });
});
