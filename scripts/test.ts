/**
 * Everything that must hold, in order, until something does not: `npm test`. Ends with the
 * line `Tests: N passed, N failed`. With `--full` every page is looked at in every setting.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { ensureBrowser } from './find-browser.ts';

/** One thing that must hold. */
interface Step {
  name: string;
  /** A command line, or a function that throws. */
  run: string | (() => void);
  env?: Record<string, string>;
  /** The report that the step writes, and how to count the tests in it. */
  report?: { file: string; count: (report: string) => Counts };
}

interface Counts {
  passed: number;
  /** Tests that failed or did not run: a skipped test shows nothing. */
  failed: number;
}

const vitest = (project: string) =>
  `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=test-results/${project}.json`;

const steps: readonly Step[] = [
  { name: 'Formatting', run: 'prettier --check .' },
  { name: 'Lint', run: 'astro sync && eslint . --max-warnings 0' },
  { name: 'Types', run: 'astro check' },
  { name: 'Spelling', run: 'cspell --no-progress' },
  { name: 'Prose', run: 'node scripts/check-prose.ts' },
  { name: 'Unit tests', run: vitest('unit'), report: { file: 'test-results/unit.json', count: countVitest } },
  { name: 'Browser', run: () => console.log(ensureBrowser()) },
  { name: 'Build at /', run: 'astro build' },
  {
    // In this one all checks are overdue: it is built on the first day of 2100.
    name: 'Build under /kb/',
    run: 'astro build --outDir dist-kb',
    env: { BASE: '/kb/', SOURCE_DATE_EPOCH: '4102444800' },
  },
  {
    name: 'Tests of the built site',
    run: vitest('site'),
    report: { file: 'test-results/site.json', count: countVitest },
  },
  {
    name: 'Tests in a browser',
    run: 'playwright test',
    env: process.argv.includes('--full') ? { FULL: '1' } : {},
    report: { file: 'test-results/e2e.json', count: countPlaywright },
  },
];

/** Runs one step. Returns its exit code and what its report counts. */
function runStep({ name, run, env, report }: Step): Counts & { code: number } {
  console.log(`\n── ${name} ──`);
  if (report) rmSync(report.file, { force: true });

  const start = performance.now();
  const code = typeof run === 'string' ? runCommand(run, env) : runFunction(run);
  console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);

  const counts =
    report && existsSync(report.file) ? report.count(readFileSync(report.file, 'utf8')) : { passed: 0, failed: 0 };
  // A step that fails outside of any test counts as one that failed.
  return code === 0
    ? { code: counts.failed > 0 ? 1 : 0, ...counts }
    : { code, ...counts, failed: Math.max(counts.failed, 1) };
}

function runCommand(command: string, env: Record<string, string> = {}): number {
  return spawnSync(command, { shell: true, stdio: 'inherit', env: { ...environment(), ...env } }).status ?? 1;
}

function runFunction(run: () => void): number {
  try {
    run();
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

/** This process's environment, but built at the root and with the project's own programs and Node first. */
function environment(): NodeJS.ProcessEnv {
  const path = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...process.env, BASE: '/', [path]: resolve('node_modules/.bin') + delimiter + (process.env[path] ?? '') };
}

function countVitest(text: string): Counts {
  const report = JSON.parse(text) as { numTotalTests: number; numPassedTests: number };
  return { passed: report.numPassedTests, failed: report.numTotalTests - report.numPassedTests };
}

function countPlaywright(text: string): Counts {
  const { stats } = JSON.parse(text) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
}

let passed = 0;
let failed = 0;
for (const step of steps) {
  const result = runStep(step);
  passed += result.passed;
  failed += result.failed;
  process.exitCode = result.code;
  if (result.code !== 0) break;
}
console.log(`\nTests: ${passed} passed, ${failed} failed`);
