import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { mistakes } from './mistakes.ts';

/*
 * Each folder beside `tests/broken-content/base` holds one mistake. It is laid over a copy of
 * the base, which is valid, and the content check is run on the result as an author runs it.
 */

const root = join(import.meta.dirname, '../..');
const cases = join(root, 'tests/broken-content');
const projects = mkdtempSync(join(tmpdir(), 'broken-content-'));
afterAll(() => rmSync(projects, { recursive: true }));

/** Each check is a process of its own; on a busy machine they wait for each other. */
const timeout = 60_000;

test.concurrent.each(mistakes)('$name: $rule at $at', { timeout }, async ({ name, at, rule, says }) => {
  const { status, report } = await check(name);
  expect(report).toContain(`src/content/${at} ${rule}  ${says}\n`);
  expect(report).toMatch(/\n1 problem in 1 file\n$/);
  expect(status).toBe(1);
});

test('every folder of mistakes is tested', () => {
  const names = [...mistakes.map(({ name }) => name), 'base', 'several-files'];
  expect(readdirSync(cases).sort()).toEqual(names.sort());
});

test('the base is valid, and its draft is left out', { timeout }, async () => {
  expect(await check('base')).toEqual({ status: 0, report: '10 files, no problems\n' });
});

test('mistakes in several files are all reported, in the order of the files', { timeout }, async () => {
  const { status, report } = await check('several-files');
  const headings = report.match(/^src\S+ \S+/gm);
  expect(headings).toEqual([
    'src/content/concepts/ux.mdx:2:8 yaml-syntax',
    'src/content/glossary/touchpoint.yaml:3:10 unknown-reference',
    'src/content/levels/journey.mdx:11:37 mdx-syntax',
    'src/content/metrics/nps.mdx:10:9 wrong-value',
  ]);
  expect(report).toMatch(/\n4 problems in 4 files\n$/);
  expect(status).toBe(1);
});

test('a problem is printed with its line and a caret under its column', { timeout }, async () => {
  const { report } = await check('wrong-option');
  expect(report).toContain('\n  10 | better: highr\n     |         ^\n');
});

/** Runs the check on the base with one case laid over it, with the Node that npm scripts use. */
function check(name: string): Promise<{ status: number; report: string }> {
  const project = mkdtempSync(join(projects, `${name}-`));
  for (const layer of ['base', name]) cpSync(join(cases, layer), project, { recursive: true });
  const env = {
    ...process.env,
    PATH: [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
    // What one process compiles, the next need not compile again: this halves the time of each.
    NODE_COMPILE_CACHE: join(projects, 'compiled'),
  };
  return new Promise((resolve) => {
    execFile(
      'node',
      [join(root, 'scripts/check-content.ts'), '--today', '2026-11-22', project],
      { env },
      (error, stdout, stderr) => resolve({ status: Number(error?.code ?? 0), report: stdout + stderr }),
    );
  });
}
