import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { models } from '../../src/authoring/models.ts';
import { checkProject } from '../../src/check/check-project.ts';
import { readContent } from '../../src/check/read-content.ts';
import { collectionNames, pathOf } from '../../src/check/shelve-files.ts';
import { authorComponents, type AuthorComponent } from '../../src/logic/author-components.ts';

const prose = 'src/components/prose';
const components = Object.entries<AuthorComponent>(authorComponents).map(([name, component]) => ({ name, component }));

/** The file in which each component is, as the list that articles are rendered with imports it. */
const files = (() => {
  const list = readFileSync(join(prose, 'prose-components.ts'), 'utf8');
  const imported = new Map([...list.matchAll(/^import (\w+) from '(.+)';$/gm)].map(([, name, path]) => [name, path]));
  const renamed = new Map([...list.matchAll(/^ {2}(\w+): (\w+),$/gm)].map(([, name, local]) => [name, local]));
  return (name: string) => join(prose, imported.get(renamed.get(name) ?? name) ?? name);
})();

/** The attributes that a component declares in its `Props`, and whether it needs them. */
function declared(file: string): { name: string; required: boolean }[] {
  const script = /^---\n([^]*?)\n---/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  const source = ts.createSourceFile(file, script, ts.ScriptTarget.Latest);
  const props = source.statements.filter(ts.isInterfaceDeclaration).find(({ name }) => name.text === 'Props');
  return [...(props?.members ?? [])].flatMap((member) =>
    ts.isPropertySignature(member) ? [{ name: member.name.getText(source), required: !member.questionToken }] : [],
  );
}

test.each(components)('<$name> takes the attributes that its own type declares', ({ name, component }) => {
  const file = files(name);
  expect(existsSync(file), `${file} is imported for <${name}>`).toBe(true);
  expect(component.attributes.map(({ name, required }) => ({ name, required }))).toEqual(declared(file));
});

test.each(components)('the guide for authors names <$name>', ({ name }) => {
  expect(readFileSync('CONTRIBUTING.md', 'utf8')).toContain(`\`<${name}`);
});

const content = readContent('.');

test('what the gallery shows passes the check, and shows every component', () => {
  const samples = globSync('src/components/gallery/samples/*.mdx');
  expect(samples.map((file) => basename(file, '.mdx')).sort()).toEqual(components.map(({ name }) => name).sort());

  const path = 'src/content/comparisons/gallery.mdx';
  const front = readFileSync(pathOf('comparisons', 'ux-vs-cx'), 'utf8').split(/^---$/m, 2).join('---');
  const body = samples.map((file) => readFileSync(file, 'utf8')).join('\n');
  const text = `${front.replace(/^aliases:[^]*?\n(?=\w)/m, '').replace(/^title: .*/m, 'title: Gallery')}---\n\n${body}`;
  const problems = checkProject({ ...content, content: [...content.content, { path, text }] }, '2026-11-22');
  expect(problems.filter(({ file, rule }) => file === path && rule !== 'orphan')).toEqual([]);
});

test.each(collectionNames)('the model for %s exists', (name) => {
  expect(content.content.map(({ path }) => path)).toContain(pathOf(name, models[name]));
});
