import fencedCodeFlag from 'remark-lint-fenced-code-flag';
import finalNewline from 'remark-lint-final-newline';
import hardBreakSpaces from 'remark-lint-hard-break-spaces';
import noDuplicateDefinitions from 'remark-lint-no-duplicate-definitions';
import noEmphasisAsHeading from 'remark-lint-no-emphasis-as-heading';
import noHeadingPunctuation from 'remark-lint-no-heading-punctuation';
import noLiteralUrls from 'remark-lint-no-literal-urls';
import noMissingBlankLines from 'remark-lint-no-missing-blank-lines';
import noTabs from 'remark-lint-no-tabs';
import noUndefinedReferences from 'remark-lint-no-undefined-references';
import noUnusedDefinitions from 'remark-lint-no-unused-definitions';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { problemAt } from '../problem.ts';
import type { Rule } from '../rule.ts';
import type { RuleId } from '../rules-list.ts';

/** The rules of remark-lint that say something to authors here, with ours to which they belong and what to write instead. */
const wordings: Readonly<Record<string, readonly [rule: RuleId, message: string]>> = {
  'fenced-code-flag': [
    'code-language',
    'Say behind the backticks what this is: `yaml`, `mdx`, or `text` for anything else.',
  ],
  'final-newline': ['white-space', 'The last line has no end; press Enter behind it.'],
  'hard-break-spaces': [
    'white-space',
    'Spaces at the end of this line are seen by nobody; remove them, or begin a new paragraph.',
  ],
  'no-duplicate-definitions': [
    'link-syntax',
    'This address has a name that another one has already; give it a name of its own.',
  ],
  'no-emphasis-as-heading': [
    'heading',
    'A paragraph of bold words looks like a heading and is none; write `## ` or `### ` before it.',
  ],
  'no-heading-punctuation': ['heading-punctuation', 'A heading is no sentence; leave out the sign at its end.'],
  'no-literal-urls': [
    'link-syntax',
    'A bare address is hard to read, and harder to hear; write `[what is there](address)`.',
  ],
  'no-missing-blank-lines': [
    'block-spacing',
    'Leave an empty line before this, or it can be read as a part of what stands above.',
  ],
  'no-tabs': ['white-space', 'A tab is as wide as each program likes; write spaces.'],
  'no-undefined-references': [
    'link-syntax',
    'Brackets name an address that is nowhere; write `[text](address)`, or `\\[` for a bracket in the text.',
  ],
  'no-unused-definitions': ['link-syntax', 'No link uses this address; remove the line.'],
};

const always = unified()
  .use(finalNewline)
  .use(noEmphasisAsHeading)
  .use(noHeadingPunctuation, '.,;:!')
  .use(noLiteralUrls)
  .use(noMissingBlankLines, { exceptTightLists: true })
  .use(noTabs)
  .use(noUndefinedReferences)
  .freeze();

/** Those that look at what few texts have: each goes through the whole tree, which takes its time in a thousand texts. */
const forFew = [
  { types: ['code'], linter: unified().use(fencedCodeFlag).freeze() },
  { types: ['break'], linter: unified().use(hardBreakSpaces).freeze() },
  {
    types: ['definition', 'footnoteDefinition'],
    linter: unified().use(noDuplicateDefinitions).use(noUnusedDefinitions).freeze(),
  },
];

/** What remark-lint finds in the tree that the site's own parser made: nothing is parsed twice, and nothing read otherwise. */
export const markdownLint: Rule = ({ file, body }) => {
  if (!body) return [];
  const report = new VFile({ value: body.source });
  if (body.tree.type !== 'root') return [];
  const found = new Set<string>(body.nodes.map(({ type }) => type));
  always.runSync(body.tree, report);
  for (const { types, linter } of forFew) if (types.some((type) => found.has(type))) linter.runSync(body.tree, report);
  return report.messages.flatMap(({ ruleId, place }) => {
    const wording = wordings[ruleId ?? ''];
    if (!wording) throw new Error(`remark-lint reports "${ruleId ?? ''}", which has no wording.`);
    const [rule, message] = wording;
    const start = place && 'start' in place ? place.start : place;
    return [problemAt(file, start?.offset ?? body.start, rule, message)];
  });
};
