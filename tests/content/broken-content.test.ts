import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkProject } from '../../src/check/check-project.ts';
import { printProblems } from '../../src/check/print-problems.ts';
import { isError } from '../../src/check/problem.ts';
import { readContent } from '../../src/check/read-content.ts';
import { mistakes } from './mistakes.ts';

/*
 * Each folder beside `tests/broken-content/base` holds one mistake. It is laid over a copy of the base, which is
 * valid, and the result is read, checked and reported as the command does it; check-command.test.ts runs the command.
 */

const cases = join(import.meta.dirname, '../broken-content');
const projects = mkdtempSync(join(tmpdir(), 'broken-content-'));
afterAll(() => rmSync(projects, { recursive: true }));

test.each(mistakes)('$name: $rule at $at', ({ name, at, rule, says }) => {
  const { failed, report } = check(name);
  expect(report).toContain(`src/content/${at} ${rule}  ${says}\n`);
  expect(report).toMatch(/\n1 problem in 1 file$/);
  expect(failed).toBe(true);
});

test('every folder of mistakes is tested', () => {
  const names = [...mistakes.map(({ name }) => name), 'base', 'several-files'];
  expect(readdirSync(cases).sort()).toEqual(names.sort());
});

test('mistakes in several files are all reported, in the order of the files', () => {
  const { failed, report } = check('several-files');
  const headings = report.match(/^src\S+ \S+/gm);
  expect(headings).toEqual([
    'src/content/concepts/ux.mdx:2:8 yaml-syntax',
    'src/content/glossary/touchpoint.yaml:3:10 unknown-reference',
    'src/content/levels/journey.mdx:11:37 mdx-syntax',
    'src/content/metrics/nps.mdx:10:9 wrong-value',
  ]);
  expect(report).toMatch(/\n4 problems in 4 files$/);
  expect(failed).toBe(true);
});

/** Checks the base with one case laid over it. */
function check(name: string): { failed: boolean; report: string } {
  const project = mkdtempSync(join(projects, `${name}-`));
  for (const layer of ['base', name]) cpSync(join(cases, layer), project, { recursive: true });
  const problems = checkProject(readContent(project), '2026-11-22');
  return { failed: problems.some(isError), report: printProblems(problems) };
}
