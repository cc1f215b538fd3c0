import { expect, test } from 'vitest';
import { annotateProblems } from './annotate-problems.ts';
import { jsonOfProblems } from './json-of-problems.ts';
import { problemAt, problemOf } from './problem.ts';
import { rulesList } from './rules-list.ts';
import { sarifOfProblems } from './sarif-of-problems.ts';

const file = { path: 'src/content/concepts/a b.mdx', text: 'one\ntwo: x\n' };
const edit = { start: 9, end: 10, text: 'y' };
const problem = problemAt(file, 9, 'wrong-value', 'First: 50%\nsecond.', [edit]);
const advice = problemOf('src/content/a,b.yaml', 'review-due', 'Old.');

test('an annotation names file, line, column and rule, with the signs escaped that GitHub takes for its own', () => {
  expect(annotateProblems([problem, advice]).split('\n')).toEqual([
    '::error file=src/content/concepts/a b.mdx,line=2,col=6,title=wrong-value%3A A field holds what belongs in it::First: 50%25%0Asecond.',
    '::warning file=src/content/a%2Cb.yaml,line=1,col=1,title=review-due%3A Somebody looks at each page again::Old.',
  ]);
});

test('no text of an author begins a command of its own', () => {
  const hostile = problemOf('a\n::set-output name=x::y', 'wrong-file', 'b\r\n::error::c');
  expect(annotateProblems([hostile])).not.toMatch(/[\r\n]/);
});

test('JSON counts files and errors, and each problem has the page of its rule', () => {
  expect(JSON.parse(jsonOfProblems([problem, advice], 3, 'https://example.org'))).toMatchObject({
    files: 3,
    errors: 1,
    problems: [
      {
        rule: 'wrong-value',
        line: 2,
        column: 6,
        fix: [edit],
        page: 'https://example.org/contribute/rules/wrong-value/',
      },
      { rule: 'review-due', severity: 'advice' },
    ],
  });
});

test('SARIF names every rule once, and each result points to its rule, its file and its region', () => {
  const log = JSON.parse(sarifOfProblems([problem, advice], 'https://example.org')) as {
    version: string;
    runs: { tool: { driver: { rules: { id: string; helpUri?: string }[] } }; results: object[] }[];
  };
  const [run] = log.runs;
  const rules = run?.tool.driver.rules ?? [];
  expect(log.version).toBe('2.1.0');
  expect(rules.map(({ id }) => id)).toEqual(rulesList.map(({ id }) => id));
  expect(rules.every(({ helpUri = '' }) => URL.canParse(helpUri))).toBe(true);
  const uri = 'src/content/concepts/a%20b.mdx';
  expect(run?.results).toMatchObject([
    {
      ruleId: 'wrong-value',
      ruleIndex: rules.findIndex(({ id }) => id === 'wrong-value'),
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri },
            region: { startLine: 2, startColumn: 6, snippet: { text: 'two: x' } },
          },
        },
      ],
      fixes: [
        {
          artifactChanges: [
            {
              artifactLocation: { uri },
              replacements: [{ deletedRegion: { charOffset: 9, charLength: 1 }, insertedContent: { text: 'y' } }],
            },
          ],
        },
      ],
    },
    { ruleId: 'review-due', level: 'note' },
  ]);
});

test('SARIF leaves the address of a rule out while nobody knows where the site is', () => {
  expect(sarifOfProblems([problem])).not.toContain('helpUri');
});
