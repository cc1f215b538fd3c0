/**
 * Everything that must hold, in order, until something does not: `npm test`. Ends with the
 * line `Tests: N passed, N failed`. With `--full` every page is looked at in every setting.
 */
import { spawn } from 'node:child_process';
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

/** How a step ended: 0 when everything held. */
interface Result extends Counts {
  code: number;
}

interface Counts {
  passed: number;
  /** Tests that failed or did not run: a skipped test shows nothing. */
  failed: number;
}

const vitest = (report: string, projects: readonly string[]) =>
  `vitest run ${projects.map((project) => `--project ${project}`).join(' ')} --reporter=default --reporter=json --outputFile.json=test-results/${report}.json`;

/** Steps of one group need nothing of each other: they run two at a time, because most of them use one core. */
const groups: readonly (readonly Step[])[] = [
  [
    { name: 'Formatting', run: 'prettier --check .' },
    { name: 'Types of the content', run: 'astro sync' },
    { name: 'Spelling', run: 'cspell --no-progress' },
    { name: 'Prose', run: 'node scripts/check-prose.ts' },
  ],
  [
    { name: 'Lint', run: 'eslint . --max-warnings 0' },
    { name: 'Types', run: 'astro check --noSync' },
  ],
  [
    {
      name: 'Unit tests',
      run: vitest('unit', ['unit', 'browser']),
      report: { file: 'test-results/unit.json', count: countVitest },
    },
    { name: 'Build at /', run: 'astro build' },
  ],
  [
    // By itself, because two builds at once would write their collections into the same files.
    {
      // In this one all checks are overdue: it is built on the first day of 2100.
      name: 'Build under /kb/',
      run: 'astro build --outDir dist-kb',
      env: { BASE: '/kb/', SOURCE_DATE_EPOCH: '4102444800' },
    },
  ],
  [{ name: 'Browser', run: () => console.log(ensureBrowser()) }],
  [
    {
      name: 'Tests of the built site',
      run: vitest('site', ['site']),
      report: { file: 'test-results/site.json', count: countVitest },
    },
  ],
  [
    {
      name: 'Tests in a browser',
      run: 'playwright test',
      env: process.argv.includes('--full') ? { FULL: '1' } : {},
      report: { file: 'test-results/e2e.json', count: countPlaywright },
    },
  ],
];

/** Runs the steps of a group to their ends, also when one of them fails. */
async function runGroup(steps: readonly Step[]): Promise<Result[]> {
  const waiting = [...steps];
  const results: Result[] = [];
  const runNext = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift())
      results.push(await runStep(step, steps.length === 1));
  };
  await Promise.all([runNext(), runNext()]);
  return results;
}

/** Runs one step. What it prints is shown at once when it runs alone, otherwise when it has ended. */
async function runStep({ name, run, env = {}, report }: Step, alone: boolean): Promise<Result> {
  const heading = `\n── ${name} ──`;
  if (alone) console.log(heading);
  if (report) rmSync(report.file, { force: true });

  const start = performance.now();
  const { code, printed } =
    typeof run === 'string' ? await runCommand(run, env, alone) : { code: runFunction(run), printed: '' };
  if (!alone) console.log([heading, printed.trimEnd()].join('\n'));
  console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);

  const counts =
    report && existsSync(report.file) ? report.count(readFileSync(report.file, 'utf8')) : { passed: 0, failed: 0 };
  // A step that fails outside of any test counts as one that failed.
  return code === 0
    ? { code: counts.failed > 0 ? 1 : 0, ...counts }
    : { code, ...counts, failed: Math.max(counts.failed, 1) };
}

/** Runs a command line. Returns its exit code, and what it printed unless that was shown. */
function runCommand(
  command: string,
  env: Record<string, string>,
  shown: boolean,
): Promise<{ code: number; printed: string }> {
  const child = spawn(command, {
    shell: true,
    stdio: shown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...environment(), ...env },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (printed += text));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve({ code: code ?? 1, printed });
    });
  });
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
for (const group of groups) {
  const results = await runGroup(group);
  for (const result of results) {
    passed += result.passed;
    failed += result.failed;
  }
  process.exitCode = results.find(({ code }) => code !== 0)?.code ?? 0;
  if (process.exitCode !== 0) break;
}
console.log(`\nTests: ${passed} passed, ${failed} failed`);
