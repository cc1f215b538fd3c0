import { markdownToHtml, mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { labeledTables } from './labeled-tables.ts';

const html = (source: string) => markdownToHtml(source, { hastPlugins: [labeledTables()] }).html;

test('each cell carries the head of its column, and each row has a head', () => {
  const table = html('| | UX | CX |\n|---|:---:|---|\n| Unit | A task | A relationship |\n');
  expect(table).toContain('<th scope="col">UX</th>');
  expect(table).toContain('<th scope="row">Unit</th>');
  expect(table).toContain('<td data-label="UX"><div>A task</div></td>');
  expect(table).toContain('<td data-label="CX"><div>A relationship</div></td>');
});

test('no cell carries a style or an alignment that the policy would block', () => {
  expect(html('| a | b |\n|:---:|---:|\n| 1 | 2 |\n')).not.toMatch(/style=|align=/);
});

test('marked-up text in cells stays', () => {
  expect(html('| a | b |\n|---|---|\n| x | **y** [z](/a/) |\n')).toContain('<strong>y</strong> <a href="/a/">z</a>');
});

test('a column headed by a mark is labeled by its name', () => {
  const { code } = mdxToJs('| a | <Ux /> |\n|---|---|\n| x | y |\n', { hastPlugins: [labeledTables()] });
  expect(code).toMatch(/"data-label": ?"UX"/);
});
