import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

/* What `npm run check` does on the command line: its options, what it prints, how it ends. */

const root = join(import.meta.dirname, '../..');
const projects = mkdtempSync(join(tmpdir(), 'check-command-'));
afterAll(() => rmSync(projects, { recursive: true }));

/** The day of the base, so that nothing in it is due. */
const today = ['--today', '2026-11-22'];

test.concurrent.each([
  { given: ['--fixx'], says: /^Unknown option '--fixx'\n/ },
  { given: ['package.json'], says: /^package\.json is a file, and the check reads all of src\/content, / },
  { given: ['--json', '--sarif'], says: /^--json and --sarif cannot be asked for at once\./ },
  {
    given: ['--today', '2026-02-30'],
    says: /^"2026-02-30" is no day; write it as year-month-day, such as 2026-11-22\./,
  },
  { given: ['.', '.'], says: /^There can be one folder, not 2\./ },
])('$given ends with 2 and says how it is used', async ({ given, says }) => {
  const { status, printed } = await check(given);
  expect(printed).toMatch(says);
  expect(printed).toMatch(
    /\nUsage: npm run check -- \[--fix\] \[--json \| --sarif \| --github\] \[--today year-month-day\] \[folder of the project\]\n$/,
  );
  expect(status).toBe(2);
});

test('a flag that npm has kept is not passed over in silence', async () => {
  const { status, printed } = await check([], { npm_config_fix: 'true' });
  expect(printed).toContain('npm run check -- --fix');
  expect(status).toBe(2);
});

test('--help says what each option is for, and where the pages of rules are', async () => {
  const { status, printed } = await check(['--help']);
  expect(printed).toContain('npm run check -- --fix ');
  expect(printed).toContain('http://localhost:4321/contribute/rules/');
  expect(status).toBe(0);
});

test('the base is valid, its draft is left out, and that ends with 0', async () => {
  expect(await check([join(root, 'tests/broken-content/base')])).toEqual({
    status: 0,
    printed: '10 files, no problems\n',
  });
});

test('a mistake is printed with its line, a caret under its column and its rule, and ends with 1', async () => {
  const project = projectWith('metrics/nps.mdx', (text) => text.replace('better: higher', 'better: highr'));
  const { status, printed } = await check([project]);
  expect(printed).toMatch(/^src\/content\/metrics\/nps\.mdx:10:9 wrong-value {2}/);
  expect(printed).toContain('\n  10 | better: highr\n     |         ^\n');
  expect(printed).toMatch(/\n {2}\S*\/contribute\/rules\/wrong-value\/\n\n1 problem in 1 file\n$/);
  expect(status).toBe(1);
});

test('a folder without content ends with 2', async () => {
  const { status, printed } = await check([mkdtempSync(join(projects, 'empty-'))]);
  expect(printed).toContain('src/content:1:1 no-content  There are no files here; check the folder of the project.');
  expect(status).toBe(2);
});

test('--fix writes what it mends, names the files, and reports the rest', async () => {
  const project = projectWith('concepts/ux.mdx', (text) =>
    text.replace('title:', 'Title:').replace('reviewed: ', 'reviewd: '),
  );
  const { status, printed } = await check(['--fix', project]);
  const text = readFileSync(join(project, 'src/content/concepts/ux.mdx'), 'utf8');
  expect(printed).toMatch(/^Mended src\/content\/concepts\/ux\.mdx\n/);
  expect(printed).toContain('`reviewd` is not a field of concepts. Did you mean `reviewed`?');
  expect(text).toMatch(/^---\ntitle: /);
  expect(text).toContain('reviewd: ');
  expect(status).toBe(1);
});

test.each([
  { option: '--json', has: '"rule": "unknown-field"' },
  { option: '--sarif', has: '"ruleId": "unknown-field"' },
  { option: '--github', has: '::error file=src/content/concepts/ux.mdx,line=2,col=1,' },
])('$option reports for programs', async ({ option, has }) => {
  const { status, printed } = await check([
    option,
    projectWith('concepts/ux.mdx', (text) => text.replace('title:', 'Title:')),
  ]);
  expect(printed).toContain(has);
  expect(status).toBe(1);
});

test('advice alone ends with 0', async () => {
  const project = projectWith('concepts/ux.mdx', (text) =>
    text.replace(/^reviewed: .*$/m, 'reviewed: { on: 2001-01-31, by: editors }'),
  );
  const { status, printed } = await check([project]);
  expect(printed).toMatch(
    /review-due {2}Advice: Nobody has checked this since 2001-01-31, and 24 months is the term; /,
  );
  expect(printed).toMatch(/\nNo problems, 1 piece of advice in 1 file\n$/);
  expect(status).toBe(0);
});

test('links to other files, other encodings and far too much are refused, each by name', async () => {
  const project = projectWith('concepts/ux.mdx', (text) => text);
  const content = join(project, 'src/content');
  mkdirSync(join(project, 'elsewhere'));
  symlinkSync(join(content, 'concepts/ux.mdx'), join(content, 'concepts/linked.mdx'));
  symlinkSync(join(project, 'elsewhere'), join(content, 'more'));
  writeFileSync(join(content, 'glossary/latin.yaml'), Buffer.from([0x74, 0x3a, 0x20, 0xe9]));
  writeFileSync(join(content, 'concepts/words.docx'), Buffer.from([0x50, 0x4b, 0x03, 0x04, 0xe9]));
  writeFileSync(join(content, 'glossary/long.yaml'), 'a'.repeat(32_001));
  const { status, printed } = await check([project]);
  expect(printed.match(/^src\S+ unreadable-file {2}.*$/gm)).toEqual([
    'src/content/concepts/linked.mdx:1:1 unreadable-file  This is no file but a link to something else; put the text itself here.',
    'src/content/concepts/words.docx:1:1 unreadable-file  The site reads plain text, and this was written by a word processor; copy its words into a file that `npm run new` begins.',
    'src/content/glossary/latin.yaml:1:1 unreadable-file  This file is not text in UTF-8; save it with that encoding.',
    'src/content/glossary/long.yaml:1:1 unreadable-file  This file has 32,001 bytes, and 32,000 is the most; make two of it.',
    'src/content/more:1:1 unreadable-file  This is no file but a link to something else; put the text itself here.',
  ]);
  expect(printed).toMatch(/\n5 problems in 5 files\n$/);
  expect(status).toBe(1);
});

/** A valid project with one of its files changed. */
function projectWith(path: string, change: (text: string) => string): string {
  const project = mkdtempSync(join(projects, 'project-'));
  cpSync(join(root, 'tests/broken-content/base'), project, { recursive: true });
  const file = join(project, 'src/content', path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  return project;
}

function check(given: readonly string[], more = {}): Promise<{ status: number; printed: string }> {
  const node = join(root, 'node_modules/.bin/node');
  const env = { ...process.env, NODE_COMPILE_CACHE: join(projects, 'compiled'), ...more };
  return new Promise((resolve) => {
    execFile(node, [join(root, 'scripts/check-content.ts'), ...today, ...given], { env }, (error, stdout, stderr) =>
      resolve({ status: Number(error?.code ?? 0), printed: stdout + stderr }),
    );
  });
}
