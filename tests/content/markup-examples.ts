import { concept, type Example } from './example-files.ts';

/** Markdown that is printed as it stands, or read as something else. */
export const markupExamples: readonly Example[] = [
  {
    rule: 'stray-markup',
    files: { 'concepts/a.mdx': concept('A thing', '-one\n-two') },
    says: 'concepts/a.mdx:11 An entry of a list has a space after its hyphen; write `- ` before the words.',
  },
  {
    rule: 'stray-markup',
    files: { 'concepts/a.mdx': concept('A thing', '1.first\n2.second') },
    says: 'concepts/a.mdx:11 An entry of a list has a space after its number; write `1. ` before the words.',
  },
  {
    rule: 'stray-markup',
    files: { 'concepts/a.mdx': concept('A thing', '• one\n• two') },
    says: 'concepts/a.mdx:11 A list is made with hyphens; write `- ` before each entry.',
  },
  {
    rule: 'stray-markup',
    files: { 'concepts/a.mdx': concept('A thing', '| A | B |\n| c | d |') },
    says: 'concepts/a.mdx:11 A table needs a second line below its head, with hyphens for each column: `| --- | --- |`.',
  },
  {
    rule: 'stray-markup',
    files: { 'concepts/a.mdx': concept('A thing', 'A **bold ** word.') },
    says: 'concepts/a.mdx:11 These stars make nothing bold; write `**words**` without a space inside, or `\\*\\*` for the signs.',
  },
  {
    rule: 'stray-markup',
    files: { 'concepts/a.mdx': concept('A thing', 'It is so.[^1]\n\n[^1]: As one says.') },
    says: 'concepts/a.mdx:11 Articles have no footnotes; cite a source with `<Cite source="…" />`, or say it in the text.',
  },
  {
    rule: 'heading',
    files: { 'concepts/a.mdx': concept('A thing', 'A sentence\n---') },
    says: 'concepts/a.mdx:11 A line of signs below a text makes a heading of it; write `## ` before the text, or leave an empty line between the two.',
  },
];
