import { expect, test } from 'vitest';
import { checkProject } from './check-project.ts';
import { mendContent } from './mend-content.ts';

const today = '2026-11-22';
const fields = (more = '') =>
  `title: A\nsummary: A thing.\n${more}published: 2026-11-22\nreviewed: { on: 2026-11-22, by: editors }\n`;
const concept = (front: string, body = '') => `---\n${front}levels: [journey]\n---\nA<Cite source="s" />.\n${body}`;

const beside: Record<string, string> = {
  'concepts/new.mdx': concept(fields().replace('title: A', 'title: New') + 'formerly: [/concepts/old/]\n'),
  'sources/s.yaml':
    'authors: A.\nyear: "2020"\ntitle: A\nevidence: study\nchecked: read\nsupports: It.\nlimits: It.\nreviewed: { on: 2026-11-22, by: editors }\n',
};

/** The text of a concept after mending, with other files beside it. */
function mended(text: string): string {
  const content = Object.entries({ ...beside, 'concepts/a.mdx': text }).map(([path, file]) => ({
    path: `src/content/${path}`,
    text: file,
  }));
  const project = { content, pages: ['src/pages/about.astro'], served: [] };
  return mendContent(project, today).find(({ path }) => path.endsWith('/a.mdx'))?.text ?? text;
}

test.each([
  ['a name in other letters', 'Title: A', 'title: A'],
  ['the separators of a day', 'published: 2026/11/22', 'published: 2026-11-22'],
  ['a day in words', "reviewed: { on: 'November 22, 2026', by: editors }", 'reviewed: { on: 2026-11-22, by: editors }'],
  ['a word of a list in other letters', 'levels: [Journey]', 'levels: [journey]'],
])('%s is mended', (_, wrong, right) => {
  const good = concept(fields());
  const [name = ''] = right.split(':');
  expect(mended(good.replace(new RegExp(`^${name}: .*$`, 'm'), wrong))).toBe(
    good.replace(new RegExp(`^${name}: .*$`, 'm'), right),
  );
});

test.each<[string, string, string, string?]>([
  ['without its last slash', '/concepts/new', '/concepts/new/'],
  ['without its first slash', 'concepts/new/', '/concepts/new/'],
  ['from here', '../concepts/new/#a', '/concepts/new/#sources', '#sources'],
  ['to a file', '/concepts/new.mdx', '/concepts/new/'],
  ['to an old address', '/concepts/old/?a=b#sources', '/concepts/new/?a=b#sources'],
])('a link %s is mended', (_, wrong, right, fragment) => {
  const written = fragment === undefined ? wrong : wrong.replace(/#.*/, fragment);
  expect(mended(concept(fields(), `\n[words](${written})\n`))).toContain(`[words](${right})`);
  expect(mended(concept(fields(), `\n[words][d]\n\n[d]: ${written}\n`))).toContain(`[d]: ${right}`);
});

test('a reference to an entry that was renamed is mended', () => {
  expect(mended(concept(`${fields()}related: [concepts/old] # here\n`))).toContain('related: [concepts/new] # here');
});

test('a heading gets the space after its number signs', () => {
  expect(mended(concept(fields(), '\n##Why\n'))).toBe(concept(fields(), '\n## Why\n'));
});

test('fields are put in order, each with the comments above it', () => {
  const wrong =
    '---\nsummary: >-\n  A\n  thing.\n# What it is called.\ntitle: A\npublished: 2026-11-22\nreviewed: { on: 2026-11-22, by: editors }\nlevels:\n  - journey\n---\nA<Cite source="s" />.\n';
  expect(mended(wrong)).toBe(
    '---\n# What it is called.\ntitle: A\nsummary: >-\n  A\n  thing.\npublished: 2026-11-22\nreviewed: { on: 2026-11-22, by: editors }\nlevels:\n  - journey\n---\nA<Cite source="s" />.\n',
  );
});

test('several slips in one file are mended in one run', () => {
  const wrong = concept(
    fields().replace('title: A\nsummary', 'Summary: A thing.\nTitle: A\nx'),
    '\n[b](/concepts/old)\n',
  ).replace('x: A thing.\n', '');
  expect(mended(wrong)).toBe(concept(fields(), '\n[b](/concepts/new/)\n'));
});

test.each([
  ['a day that could be two', concept(fields().replace('published: 2026-11-22', 'published: 11/12/2026'))],
  ['a word that is only near', concept(fields().replace('title', 'titel'))],
  ['a link to something that is not there', concept(fields(), '\n[b](/concepts/neu/)\n')],
])('%s is left to its author', (_, text) => {
  expect(mended(text)).toBe(text);
});

test('what is mended has nothing left to mend', () => {
  const content = [{ path: 'src/content/concepts/a.mdx', text: mended(concept(fields(), '\n[b](/concepts/old)\n')) }];
  expect(checkProject({ content, pages: [], served: [] }, today).some(({ fix }) => fix)).toBe(false);
});
