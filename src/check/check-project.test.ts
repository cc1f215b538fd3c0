import { expect, test } from 'vitest';
import { levels } from '../logic/levels.ts';
import { checkProject } from './check-project.ts';

const dates = 'published: 2026-11-22\nreviewed: { on: 2026-11-22, by: editors }\n';

/** An article with the fields that all have, some more, and a body. */
const article = (fields: string, body: string) => `---\ntitle: A\nsummary: A thing.\n${dates}${fields}---\n${body}`;
const concept = (body: string, fields = '') =>
  article(`levels: [journey]\n${fields}`, `A<Cite source="s" />.\n\n${body}\n`);
const level = (name: string, body: string, fields = '') =>
  article(`level: ${name}\nowner: All.\nfails: [one, two]\n${fields}`, `A.\n\n${body}\n`);
const example = (basis: string, body: string) => article(`basis: ${basis}\n`, body);

const valid: Record<string, string> = {
  'sources/s.yaml':
    'authors: A.\nyear: "2020"\ntitle: A\nevidence: study\nchecked: read\nsupports: It.\nlimits: It.\nreviewed: { on: 2026-11-22, by: editors }\n',
  ...Object.fromEntries(levels.map((name) => [`levels/${name}.mdx`, level(name, '')])),
};

/**
 * The problems of a valid project with more files in it, as place, rule and message; `undefined` takes a file away.
 * That nothing leads to the files that a test adds is no matter, but where a test asks for it.
 */
function problemsWith(
  files: Record<string, string | undefined>,
  leaveOut = [' orphan ', ' unused-term ', ' field-order '],
): string[] {
  const content = Object.entries({ ...valid, ...files }).flatMap(([path, text]) =>
    // Each article has a title of its own.
    text === undefined ? [] : [{ path: `src/content/${path}`, text: text.replace('title: A\n', `title: ${path}\n`) }],
  );
  return checkProject({ content, pages: ['src/pages/about.astro'], served: ['public/data.csv'] }, '2026-11-22')
    .map(({ file, line, rule, message }) => `${file.replace('src/content/', '')}:${line} ${rule} ${message}`)
    .filter((problem) => !leaveOut.some((rule) => problem.includes(rule)));
}

test('a valid project has no problems, whatever its line ends', () => {
  expect(problemsWith({})).toEqual([]);
  expect(problemsWith({ 'concepts/a.mdx': concept('## B\n\n[B](#b)').replaceAll('\n', '\r\n') })).toEqual([]);
});

test('an empty project is a mistake', () => {
  expect(checkProject({ content: [], pages: [], served: [] }, '2026-11-22')).toMatchObject([{ rule: 'no-content' }]);
});

test('a level without its page is reported', () => {
  expect(problemsWith({ 'levels/journey.mdx': undefined })).toEqual([
    'levels/journey.mdx:1 wrong-level There is no page for the level journey; add this file.',
  ]);
});

test.each([
  '/',
  '/about/',
  '/concepts/',
  '/understand/',
  '/data.csv',
  '/concepts/a/?x=y',
  '/concepts/a/#sources',
  '/levels/journey/',
  '/glossary/',
  'https://a.b',
  'mailto:a@b.c',
  '#sources',
])('the link %s is fine', (url) => {
  expect(problemsWith({ 'concepts/a.mdx': concept(`[a](${url})`) })).toEqual([]);
});

test.each([
  ['/old/', '"/old/" has moved; write "/concepts/b/".'],
  ['/About/', 'There is no page /About/. Did you mean "/about/"?'],
  ['/methods/b/', 'There is no page /methods/b/. Did you mean "/concepts/b/"?'],
  ['/concepts/b.mdx', 'There is no page /concepts/b.mdx. Write "/concepts/b/".'],
  ['b.mdx#x', '"b.mdx#x" does not begin at the root of the site, with a slash. Did you mean "/concepts/b/"?'],
  [
    'weather.net',
    '"weather.net" does not begin at the root of the site, with a slash. For another site, begin with https://.',
  ],
  ['', 'This link leads nowhere; write the address between its parentheses.'],
])('the link "%s" is dead', (url, message) => {
  const files = { 'concepts/a.mdx': concept(`[a](${url})`), 'concepts/b.mdx': concept('B.', 'formerly: [/old/]\n') };
  expect(problemsWith(files)).toEqual([`concepts/a.mdx:10 dead-link ${message}`]);
});

test('links in definitions are checked too', () => {
  expect(problemsWith({ 'concepts/a.mdx': concept('[a][b]\n\n[b]: /nowhere/at/all/') })).toHaveLength(1);
});

test('a page whose body cannot be read is not searched for headings', () => {
  const problems = problemsWith({
    'concepts/a.mdx': concept('[b](/concepts/b/#c)'),
    'concepts/b.mdx': concept('## C {'),
  });
  expect(problems).toEqual([expect.stringMatching(/^concepts\/b\.mdx:10 mdx-syntax /)]);
});

test('front matter that cannot be read does not hide a mistake in the body', () => {
  const problems = problemsWith({ 'concepts/a.mdx': concept('### B', 'aliases: [a: b: c]\n') });
  expect(problems).toEqual([expect.stringMatching(/ yaml-syntax /), expect.stringMatching(/ heading /)]);
});

test('a file in a mistyped folder still counts as the entry that it was meant to be', () => {
  const files = {
    'concept/b.mdx': concept('B.'),
    'concepts/a.mdx': concept('[b](/concepts/b/)', 'related: [concepts/b]\n'),
  };
  expect(problemsWith(files)).toEqual([expect.stringMatching(/^concept\/b\.mdx:1 wrong-file /)]);
});

test('a mistyped field is not reported as missing too, but another missing one is', () => {
  const text = concept('A.').replace('title', 'titel').replace('summary: A thing.\n', '');
  expect(problemsWith({ 'concepts/a.mdx': text })).toEqual([
    'concepts/a.mdx:1 missing-field `summary` is missing; write one sentence that answers the question by itself.',
    'concepts/a.mdx:2 unknown-field `titel` is not a field of concepts. Did you mean `title`?',
  ]);
});

test('a reference that is no id at all is reported once', () => {
  expect(problemsWith({ 'concepts/a.mdx': concept('A.', 'related: [Some page]\n') })).toEqual([
    'concepts/a.mdx:7 wrong-value `related.1` is not an entry; write folder and file name without the ending, such as concepts/touchpoint.',
  ]);
});

test.each([
  { cited: ['s'], problems: 1 },
  { cited: ['s', 's'], problems: 1 },
  { cited: ['s', 't'], problems: 0 },
])('a documented example that cites $cited has $problems problems with its sources', ({ cited, problems }) => {
  const body = cited.map((source) => `A<Cite source="${source}" />.`).join('\n');
  const files = { 'sources/t.yaml': valid['sources/s.yaml'], 'examples/a.mdx': example('documented', body) };
  expect(problemsWith(files).filter((problem) => problem.includes('missing-source'))).toHaveLength(problems);
});

test.each([
  ['### Deep', /heading This heading skips a step; write `## `, or put a heading of that kind before it\./],
  ['## A\n\n### B\n\n#### C', /heading Headings go no deeper than `### `/],
  ['## 70% agree', /heading The address of a heading begins with a letter; put a word first\./],
  ['## Sources', /heading The site prints "Sources" by itself/],
  ['<Term id="">a</Term>', /wrong-attribute `id` of `<Term>` is empty; write `id="…"`\./],
  ['<Level is="journey" is="journey" />', /wrong-attribute `is` of `<Level>` is written twice; keep one of the two\./],
  ['A <Cite source="s">b</Cite>.', /wrong-place `<Cite>` holds no text; write `<Cite source="…" \/>`\./],
  ['<Formula></Formula>', /wrong-place `<Formula>` is empty; write `<Formula>…<\/Formula>`\./],
  [
    '<Table caption="A">\n\n| | B |\n|---|---|\n| C | D |\n\n</Table>',
    /wrong-place A column of this table has no head; write what stands in it, in the first column what the rows are\./,
  ],
  ['A <>b</>.', /no-html `<>` is code; remove it and keep the text\./],
  ['A {/* b */}.', /no-code Articles have no comments; remove this one\./],
  [
    '<table>\n\nA.\n\n</table>',
    /no-html `<table>` is HTML; write a Markdown table inside `<Table caption="…">` and `<\/Table>`\./,
  ],
  ['<Chart.Line />', /unknown-component There is no component `<Chart\.Line>`\. /],
])('%j is reported once', (body, problem) => {
  expect(problemsWith({ 'concepts/a.mdx': concept(body) })).toEqual([expect.stringMatching(problem)]);
});

const orphaned = /^concepts\/a\.mdx:1 orphan No other page leads to this one; link \/concepts\/a\/ in a text /;

test.each([
  { linked: 'by nothing', files: {}, problems: [expect.stringMatching(orphaned)] },
  {
    linked: 'by itself only',
    files: { 'concepts/a.mdx': concept('[A](/concepts/a/)') },
    problems: [expect.stringMatching(orphaned)],
  },
  { linked: 'in a text', files: { 'levels/journey.mdx': level('journey', '[A](/concepts/a/)') }, problems: [] },
  {
    linked: 'in a field',
    files: { 'levels/journey.mdx': level('journey', '', 'related: [concepts/a]\n') },
    problems: [],
  },
])('an article that is linked $linked', ({ files, problems }) => {
  expect(problemsWith({ 'concepts/a.mdx': concept('A.'), ...files }, [' field-order '])).toEqual(problems);
});

test.each([
  {
    body: 'A.',
    problems: [
      'glossary/t.yaml:1 unused-term No text uses this term; write `<Term id="t">…</Term>` where an article says it, or remove this file.',
    ],
  },
  { body: 'A <Term id="t">term</Term>.', problems: [] },
  { body: 'A [term](/glossary/#t).', problems: [] },
])('a term in the text $body', ({ body, problems }) => {
  const files = {
    'glossary/t.yaml': 'term: t\ndefinition: A thing.\nreviewed: { on: 2026-11-22, by: editors }\n',
    'levels/journey.mdx': level('journey', body),
  };
  expect(problemsWith(files, [' field-order '])).toEqual(problems);
});

test('nothing is said of missing links while a text cannot be read', () => {
  expect(problemsWith({ 'concepts/a.mdx': concept('{') }, [])).toEqual([
    expect.stringMatching(/^concepts\/a\.mdx:10 mdx-syntax /),
  ]);
});
