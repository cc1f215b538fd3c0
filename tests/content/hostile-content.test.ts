import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { checkProject } from '../../src/check/check-project.ts';
import type { TextFile } from '../../src/check/problem.ts';
import { splitFrontMatter } from '../../src/check/split-front-matter.ts';
import { literalContent } from '../../src/markdown/literal-content.ts';
import { hostileFiles, pathOfHostile } from './hostile-files.ts';

/*
 * Each file of `tests/hostile-content` tries to run something, to hide something or to break the page or the
 * check. It is laid beside the valid base of `tests/broken-content` and has to be refused where it does so.
 */

const folder = join(import.meta.dirname, '../hostile-content');
const base = join(import.meta.dirname, '../broken-content/base');

const valid: TextFile[] = globSync('src/content/**/*.{mdx,yaml}', { cwd: base }).map((path) => ({
  path: path.replaceAll('\\', '/'),
  text: readFileSync(join(base, path), 'utf8'),
}));

test('every hostile file is in the table, once', () => {
  expect(hostileFiles.map(([file]) => file).sort()).toEqual(readdirSync(folder).sort());
});

test.each(hostileFiles)('%s is refused by %s in line %i', (file, rule, line) => {
  const text = readFileSync(join(folder, file), 'utf8');
  const path = pathOfHostile(file);
  const project = { content: [...valid, { path, text }], pages: [], served: [] };
  const found = checkProject(project, '2026-11-22').filter(
    (problem) => problem.file === path && problem.severity === 'error',
  );
  expect(found.map((problem) => `${problem.line} ${problem.rule}`)).toContain(`${line} ${rule}`);
});

/** What stops a file in the text of an article has to stop it once more where the page is made. */
const inTexts = ['no-code', 'no-html', 'no-image', 'unsafe-address', 'unknown-component', 'wrong-attribute'];
const texts = hostileFiles.filter(([file, rule]) => file.endsWith('.mdx') && inTexts.includes(rule));

test.each(texts)('no page is made of %s, should the check ever let it pass', (file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  const split = splitFrontMatter(text);
  const body = split.missing === undefined ? text.slice(split.bodyStart) : text;
  const options = { mdastPlugins: [literalContent()], fileURL: new URL('file:///project/src/content/concepts/a.mdx') };
  expect(() => mdxToJs(body, options)).toThrow();
});
