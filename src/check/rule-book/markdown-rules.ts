import type { RuleText } from './rule-text.ts';

/** Rules of Markdown in general. Except for `stray-markup`, what they look for is found by remark-lint. */
export const markdownRules = [
  {
    id: 'link-syntax',
    title: 'A link has words and an address',
    severity: 'error',
    why: 'An address that stands bare in the text is read aloud letter by letter. A name in brackets whose address is nowhere is printed with its brackets.',
    wrong: 'See https://example.org/figures and [the study][s].',
    right: 'See [the figures](https://example.org/figures).',
  },
  {
    id: 'block-spacing',
    title: 'An empty line stands between blocks',
    severity: 'error',
    why: 'Without it, programs disagree on where a list or a heading begins, and what looks right in one place is one long paragraph in another.',
    wrong: '## What fails\nThe record.',
    right: '## What fails\n\nThe record.',
  },
  {
    id: 'code-language',
    title: 'A block of code says what it is',
    severity: 'error',
    why: 'The language decides the colors of the block, and tells readers what they look at.',
    wrong: '```\ntitle: UX\n```',
    right: '```yaml\ntitle: UX\n```',
  },
  {
    id: 'heading-punctuation',
    title: 'A heading has no sign at its end',
    severity: 'advice',
    why: 'A heading names what follows. A period makes it look like a sentence that was cut off, a colon like a list. A question mark may stay.',
    wrong: '## What it costs:',
    right: '## What it costs',
  },
  {
    id: 'white-space',
    title: 'Nothing hangs on spaces that nobody sees',
    severity: 'advice',
    why: 'Tabs and spaces at the end of a line look like nothing, and show up in every comparison of two versions.',
    wrong: 'The promise was kept.··',
    right: 'The promise was kept.',
  },
  {
    id: 'stray-markup',
    title: 'Signs of Markdown do what they are there for',
    severity: 'error',
    why: 'Without its space `##Where it ends` is no heading, and `-one` no list: both are printed as they stand, in the middle of a paragraph, and nothing looks broken to the program.',
    wrong: '##Where it ends',
    right: '## Where it ends',
    fixes: true,
  },
] as const satisfies readonly RuleText[];
