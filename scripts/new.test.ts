import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const projects = mkdtempSync(join(tmpdir(), 'new-entry-'));
afterAll(() => rmSync(projects, { recursive: true }));

const queue = ['--type', 'concepts', '--title', 'Queue', '--levels', 'journey'];

test('a file is written once, and the check says what is left to fill in it', async () => {
  const project = copy();
  const first = await run(project, 'new', ...queue);
  expect(first).toMatchObject({ code: 0, error: '' });
  expect(first.out).toMatch(
    /^src\/content\/concepts\/queue\.mdx is written\. \d+ of its lines say FILL IN; `npm run check` lists them\.\nA good one to look at: src\/content\/concepts\/touchpoint\.mdx\n$/,
  );
  const text = read(project);
  expect(text).toMatch(/^title: Queue$/m);

  const second = await run(project, 'new', ...queue, '--yes');
  expect(second).toMatchObject({
    code: 1,
    error:
      'Nothing was written.\n"Queue" is a name of concepts/queue already; add to src/content/concepts/queue.mdx, or choose another name.\nsrc/content/concepts/queue.mdx exists already; add to it, or choose another --id.\n',
  });
  expect(read(project)).toBe(text);

  const check = await run(project, 'check-content');
  const places = text.split('\n').filter((line) => line.includes('FILL IN')).length;
  expect(check.code).toBe(1);
  expect(check.out.match(/^src\S+ \S+/gm)).toHaveLength(places);
  expect(check.out.match(/ unfilled-place /g)).toHaveLength(places);
});

test.each([
  {
    when: 'nobody can be asked',
    args: [],
    code: 1,
    says: '--type is missing; write what you want to add, such as concepts. --help lists the types.\n',
  },
  {
    when: 'something needed is missing',
    args: ['--type', 'concepts', '--title', 'Queue', '--yes'],
    code: 1,
    says: 'Nothing was written.\n--levels is missing; write one or more of interaction, journey, relationship, with commas between them.\n',
  },
  {
    when: 'a flag is unknown',
    args: [...queue, '--stages', 'x'],
    code: 2,
    says: '"--stages" is no flag. Did you mean --stage? `npm run new -- --help` lists them.\n',
  },
])('when $when, nothing is written and it ends with $code', async ({ args, code, says }) => {
  const project = copy();
  const before = files(project);
  expect(await run(project, 'new', ...args)).toEqual({ code, out: '', error: says });
  expect(files(project)).toEqual(before);
});

test('entries with a name close to it are shown', async () => {
  const { code, out } = await run(
    copy(),
    'new',
    '--type',
    'methods',
    '--title',
    'User experiences',
    '--levels',
    'journey',
  );
  expect(code).toBe(0);
  expect(out).toContain(
    'Close to it is "User experience" (src/content/concepts/ux.mdx); if that is what you mean, add to it instead.\n',
  );
});

function copy(): string {
  const project = mkdtempSync(join(projects, 'project-'));
  cpSync(join(root, 'tests/broken-content/base'), project, { recursive: true });
  return project;
}

function files(project: string): string[] {
  return readdirSync(project, { recursive: true, encoding: 'utf8' }).sort();
}

function read(project: string): string {
  return readFileSync(join(project, 'src/content/concepts/queue.mdx'), 'utf8');
}

/** Runs a script in a project as an author does, but without a terminal in which it could ask. */
function run(
  project: string,
  script: string,
  ...args: string[]
): Promise<{ code: number; out: string; error: string }> {
  const env = { ...process.env, PATH: [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter) };
  return new Promise((resolve) => {
    execFile('node', [join(root, `scripts/${script}.ts`), ...args], { cwd: project, env }, (failure, out, error) =>
      resolve({ code: Number(failure?.code ?? 0), out, error }),
    );
  });
}
