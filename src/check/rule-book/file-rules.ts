import type { RuleText } from './rule-text.ts';

/** Rules of the files themselves: where they lie, how they are named, whether they can be read. */
export const fileRules = [
  {
    id: 'no-content',
    title: 'There is something to check',
    severity: 'error',
    why: 'A check of nothing finds nothing wrong. Without files under src/content, the folder of the project is most likely another one.',
    wrong: 'npm run check -- some/other/folder',
    right: 'npm run check',
  },
  {
    id: 'wrong-file',
    title: 'A file lies in its folder and is named after its id',
    severity: 'error',
    why: 'The folder says what kind of page a file is, and its name becomes the address. A file elsewhere, or with another ending, would silently be no page at all.',
    wrong: 'src/content/concept/Moment_of_Truth.md',
    right: 'src/content/concepts/moment-of-truth.mdx',
  },
  {
    id: 'duplicate-id',
    title: 'Each entry of a collection has an id of its own',
    severity: 'error',
    why: 'Two files with the same id want the same address. One of them would win, and nobody would see which.',
    wrong: 'src/content/concepts/ux.mdx and src/content/concepts/UX.mdx',
    right: 'src/content/concepts/ux.mdx alone',
  },
  {
    id: 'unreadable-file',
    title: 'A file is a text of its own',
    severity: 'error',
    why: 'Content is text in UTF-8. A link to another file would bring in something that nobody reviewed, and a file that is far too long would keep every check and every reader waiting.',
    wrong: 'src/content/concepts/churn.mdx, a link to a file outside of src/content',
    right: 'src/content/concepts/churn.mdx, a text of at most 32,000 bytes',
  },
] as const satisfies readonly RuleText[];
