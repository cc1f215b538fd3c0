import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkProject } from '../../src/check/check-project.ts';
import type { TextFile } from '../../src/check/problem.ts';
import { rulesList, type RuleId } from '../../src/check/rules-list.ts';
import { hostileFiles } from './hostile-files.ts';
import { mistakes } from './mistakes.ts';
import { examples } from './rule-examples.ts';

/*
 * What breaks the rules that need no process of their own to be tried: the valid base of `tests/broken-content`
 * with some files changed or added.
 */

const base = join(import.meta.dirname, '../broken-content/base');
const valid = new Map(
  globSync('src/content/**/*.{mdx,yaml}', { cwd: base })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.includes('/_'))
    .map((path) => [path.replace('src/content/', ''), readFileSync(join(base, path), 'utf8')]),
);

test.each(examples)('$rule: $says', ({ rule, files, says }) => {
  const found = problemsWith(files).filter((problem) => problem.startsWith(`${rule} `));
  expect(found).toContain(`${rule} ${says}`);
});

test('the base breaks none of the rules that the examples break', () => {
  expect(problemsWith({})).toEqual([]);
});

/** Rules that other tests break: those of prose, and of files that are not read. */
const elsewhere: readonly RuleId[] = [
  'long-sentence',
  'filler',
  'jargon',
  'no-content',
  'unreadable-file',
  'wrong-list',
];

test('for every rule there is something that breaks it', () => {
  const broken = new Set<RuleId>([
    ...mistakes.map(({ rule }) => rule),
    ...hostileFiles.map(([, rule]) => rule),
    ...examples.map(({ rule }) => rule),
    ...elsewhere,
  ]);
  expect(rulesList.map(({ id }) => id).filter((id) => !broken.has(id))).toEqual([]);
});

function problemsWith(files: Readonly<Record<string, string>>): string[] {
  const content: TextFile[] = [...new Map([...valid, ...Object.entries(files)])].map(([name, text]) => ({
    path: `src/content/${name}`,
    text,
  }));
  return checkProject({ content, pages: [], served: [] }, '2026-11-22').map(
    ({ rule, file, line, message }) => `${rule} ${file.replace('src/content/', '')}:${line} ${message}`,
  );
}
