import { validate } from '@actions/languageservice';
import { globSync, readFileSync } from 'node:fs';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { expect, test } from 'vitest';
import { safetyProblems } from './safety.ts';
import { eventsOf, readWorkflow } from './workflow.ts';

const files = globSync('.github/workflows/*').sort();
const textOf = (file: string) => readFileSync(file, 'utf8');

let linted = 0;

/** What GitHub's own language service says of a workflow: unknown keys and values, jobs and expressions that cannot be. */
async function lint(text: string): Promise<string[]> {
  // It remembers what it has read by its address.
  linted += 1;
  const found = await validate(TextDocument.create(`file:///${linted}.yml`, 'yaml', 0, text));
  return found.map(({ range, message }) => {
    const words = typeof message === 'string' ? message : message.value;
    return `${range.start.line + 1}: ${words}`;
  });
}

test.each(files)('%s is a workflow that GitHub understands', async (file) => {
  expect(await lint(textOf(file))).toEqual([]);
});

test.each(files)('%s is safe', (file) => {
  expect(safetyProblems(textOf(file))).toEqual([]);
});

test.each([
  { from: 'runs-on', to: 'run-on', says: '8: Unexpected value' },
  { from: 'contents: read', to: 'contents: reed', says: "5: Unexpected value 'reed'" },
  { from: 'github.ref', to: 'githb.ref', says: "Unrecognized named-value: 'githb'" },
  { from: '    runs-on', to: '    needs: b\n    runs-on', says: "8: Value 'b' is not valid" },
])('the lint finds $to', async ({ from, to, says }) => {
  const text = `name: A
on: push
permissions:
  # For the check.
  contents: read
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - run: npm test
        if: \${{ github.ref == 'main' }}
`;
  expect(await lint(text)).toEqual([]);
  expect((await lint(text.replace(from, to))).join('\n')).toContain(says);
});

test('an action has one digest, wherever it is used', () => {
  const used = files.flatMap((file) =>
    Array.from(textOf(file).matchAll(/uses: ([^./\s][^@\s]*)@(.+)/g), ([, action = '', pin = '']) => ({ action, pin })),
  );
  const pins = Map.groupBy(used, ({ action }) => action);
  const several = [...pins].filter(([, uses]) => new Set(uses.map(({ pin }) => pin)).size > 1);
  expect(several.map(([action]) => action)).toEqual([]);
});

test('a workflow that waits for another waits for one that there is', () => {
  const workflows = files.map((file) => readWorkflow(textOf(file)));
  const names = workflows.map(({ name }) => name);
  const awaited = workflows
    .filter((workflow) => eventsOf(workflow).includes('workflow_run'))
    .flatMap(({ on }) => (on as { workflow_run: { workflows: string[] } }).workflow_run.workflows);
  expect(awaited).toEqual(['Report']);
  expect(awaited.filter((name) => !names.includes(name))).toEqual([]);
});

test('what a workflow calls is a script of the project', () => {
  const scripts = Object.keys((JSON.parse(textOf('package.json')) as { scripts: object }).scripts);
  const called = files.flatMap((file) => Array.from(textOf(file).matchAll(/npm run ([\w:-]+)/g), ([, name]) => name));
  expect(called.length).toBeGreaterThan(3);
  expect(called.filter((name) => !scripts.includes(name ?? ''))).toEqual([]);
});
