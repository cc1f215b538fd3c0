import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkBeside, checkProject } from '../../src/check/check-project.ts';
import { outline } from '../../src/check/outline.ts';
import type { Problem, TextFile } from '../../src/check/problem.ts';
import { readContent } from '../../src/check/read-content.ts';
import { readFiles } from '../../src/check/read-files.ts';
import { hostileFiles, pathOfHostile } from './hostile-files.ts';
import { mistakes } from './mistakes.ts';

/*
 * Who writes in a browser reads the same messages as on the command line, though another parser reads the text
 * there, and of all other entries only outlines are known. In tests with `.browser` in their name that parser reads.
 */
const tests = join(import.meta.dirname, '..');
const today = '2026-11-22';
const base = readContent(join(tests, 'broken-content/base'));

/** What only shows between files: one that is lost, is there twice or is no entry. */
const betweenFiles = ['lost-address', 'lost-heading', 'duplicate-id', 'wrong-file', 'unreadable-file'];
const ofOneEntry = mistakes.filter(({ at, rule }) => at.includes('/') && !betweenFiles.includes(rule));

test.each(ofOneEntry)('$name: $rule at $at', ({ name, at, rule, says }) => {
  const path = `src/content/${at.replace(/:.*/, '')}`;
  const changed = readContent(join(tests, 'broken-content', name)).content;
  const text = changed.find((file) => file.path === path)?.text ?? '';
  const check = checkBeside({ ...base, content: outlinesOf([...base.content, ...changed]) }, today);
  // Two readers may say of the same word where it begins or where it ends.
  expect(check({ path, text }).problems.map(inOneLine)).toContain(`${at.replace(/:\d+$/, '')} ${rule} ${says}`);
});

const besideBase = checkBeside({ ...base, content: outlinesOf(base.content) }, today);

test.each(hostileFiles)('%s is refused by %s in line %i', (name, rule, line) => {
  const text = readFileSync(join(tests, 'hostile-content', name), 'utf8');
  const found = besideBase({ path: pathOfHostile(name), text }).problems.filter(({ severity }) => severity === 'error');
  expect(found.map((problem) => `${problem.line} ${problem.rule}`)).toContain(`${line} ${rule}`);
});

test.each([0, 1])(
  'every second entry of the site passes beside the outlines of the others, from %i on',
  { timeout: 60_000 },
  (first) => {
    const site = readContent(join(tests, '..'));
    const whole = site.content.filter((_, index) => index % 2 === first);
    const outlines = outlinesOf(site.content.filter((file) => !whole.includes(file)));
    const content = [...outlines, ...whole];
    const found = checkProject({ ...site, content, published: undefined }, today);
    expect(found.filter(({ file }) => whole.some(({ path }) => path === file)).map(inOneLine)).toEqual([]);
  },
);

/** The outlines of the entries among some files; of two at the same place that of the later. */
function outlinesOf(files: readonly TextFile[]): TextFile[] {
  const outlines = readFiles(files).flatMap(({ entry }) => (entry ? [outline(entry)] : []));
  return [...new Map(outlines.map((file) => [file.path, file])).values()];
}

function inOneLine({ file, line, rule, message }: Problem): string {
  return `${file.replace('src/content/', '')}:${line} ${rule} ${message}`;
}
