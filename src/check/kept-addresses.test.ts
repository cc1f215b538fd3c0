import { describe, expect, test } from 'vitest';
import { levels } from '../logic/levels.ts';
import { checkProject } from './check-project.ts';

const common = 'summary: A thing.\npublished: 2026-11-22\nreviewed: { on: 2026-11-22, by: editors }\n';
const concept = (fields = '', body = '') =>
  `---\ntitle: A\n${common}${fields}levels: [journey]\n---\nA<Cite source="s" />.\n\n${body}\n`;

const valid: Record<string, string> = {
  'sources/s.yaml':
    'authors: A.\nyear: "2020"\ntitle: A work\nevidence: study\nchecked: read\nsupports: It.\nlimits: It.\nreviewed: { on: 2026-11-22, by: editors }\n',
  ...Object.fromEntries(
    levels.map((name) => [
      `levels/${name}.mdx`,
      `---\ntitle: ${name}\n${common}level: ${name}\nowner: All.\nfails: [one, two]\n---\n[a](/concepts/a/)\n`,
    ]),
  ),
};

/** The problems of a valid project with more files and with a list of what was published, as place, rule and message. */
function problemsWith(files: Record<string, string>, published?: string): string[] {
  const content = Object.entries({ ...valid, ...files }).map(([path, text]) => ({ path: `src/content/${path}`, text }));
  const list = published === undefined ? undefined : { path: 'published.json', text: published };
  return checkProject({ content, pages: [], served: [], published: list }, '2026-11-22').map(
    ({ file, rule, message }) => `${file.replace('src/content/', '')} ${rule} ${message}`,
  );
}

const lines = (data: Record<string, string[]>) => JSON.stringify(data);

describe('what was published', () => {
  test('and is there, or leads on, is no problem', () => {
    const files = {
      'concepts/a.mdx': concept('formerly: [/concepts/b/]\n', '## New'),
      'moved.yaml': '- { from: /concepts/a/#old, to: /concepts/a/#new, name: New }\n',
    };
    const published = lines({
      '/concepts/a/': ['new', 'old', 'sources', 'disagree-x'],
      '/concepts/b/': ['gone-with-its-page'],
      '/quiz/sets/2/': ['all'],
    });
    expect(problemsWith(files, published)).toEqual([]);
  });

  test('and has probably got another name is looked for there', () => {
    const published = lines({ '/concepts/aa/': [], '/levels/journey/': [] });
    expect(problemsWith({ 'concepts/a.mdx': concept() }, published)).toEqual([
      'concepts/aa.mdx lost-address /concepts/aa/ was published, and nothing answers there now; write `formerly: [/concepts/aa/]` in src/content/concepts/a.mdx, or add it to src/content/moved.yaml. `npm run check -- --fix` then corrects what names the old one.',
    ]);
  });

  test('and is named by others is told once, beside other mistakes', () => {
    const names = concept('related: [concepts/aa]\n', '[x](/concepts/aa/)').replace('title: A', 'title: B');
    const found = problemsWith(
      { 'concepts/a.mdx': concept(), 'concepts/b.mdx': `${names}<Ux` },
      lines({ '/concepts/aa/': [], '/concepts/b/': [] }),
    );
    expect(found.map((problem) => problem.split(' ', 2).join(' '))).toEqual([
      'concepts/aa.mdx lost-address',
      'concepts/b.mdx mdx-syntax',
    ]);
  });

  test('is not said to be lost while the fields that may hold it cannot be read', () => {
    const found = problemsWith(
      { 'concepts/a.mdx': concept('formerly: [/concepts/aa/\n') },
      lines({ '/concepts/aa/': [] }),
    );
    expect(found.filter((problem) => problem.includes('lost-address'))).toEqual([]);
  });

  test('as a heading, and has probably got other words, is looked for there', () => {
    const [problem] = problemsWith(
      { 'concepts/a.mdx': concept('', '## Where it ends') },
      lines({ '/concepts/a/': ['where-it-stops'] }),
    );
    expect(problem).toContain(
      '`- { from: "/concepts/a/#where-it-stops", to: "/concepts/a/#where-it-ends", name: "…" }`',
    );
  });

  test('and cannot be read says what to do', () => {
    expect(problemsWith({ 'concepts/a.mdx': concept() }, '<<<<<<<')).toEqual([
      'published.json wrong-list published.json is not JSON with one address a line; where two branches have added lines, keep the lines of both.',
    ]);
  });
});

test('a circle of two is reported where each of them is written', () => {
  const files = {
    'concepts/a.mdx': concept(),
    'moved.yaml': '- { from: /x/, to: /y/, name: Y }\n- { from: /y/, to: /x/, name: X }\n',
  };
  expect(problemsWith(files)).toEqual([
    'moved.yaml wrong-move "/x/" leads in a circle, by /y/; name the address where the text lies now.',
    'moved.yaml wrong-move "/y/" leads in a circle, by /x/; name the address where the text lies now.',
  ]);
});

describe('the place of a claim', () => {
  const claim = (place: string) =>
    `- { id: s, title: S, claims: [{ item: 1, says: It is so., standing: argued, place: "${place}" }] }\n`;
  test.each([
    ['/concepts/a/#new', undefined],
    ['/concepts/b/#new', 'but that has moved; write "/concepts/a/#new".'],
    ['/concepts/a/#old', 'but that has moved; write "/concepts/a/#new".'],
    ['/concepts/aa/#new', 'but there is no page /concepts/aa/. Did you mean "/concepts/a/"?'],
  ])('%s: %s', (place, says) => {
    const files = {
      'concepts/a.mdx': concept('formerly: [/concepts/b/]\n', '## New'),
      'moved.yaml': '- { from: /concepts/a/#old, to: /concepts/a/#new, name: New }\n',
      'coverage.yaml': claim(place),
    };
    const expected = `coverage.yaml dead-link \`1.claims.1.place\` is "${place}", ${says ?? ''}`;
    expect(problemsWith(files)).toEqual(says === undefined ? [] : [expected]);
  });

  test('that is lost with its page is not told beside it', () => {
    const files = { 'concepts/a.mdx': concept(), 'coverage.yaml': claim('/concepts/aa/#new') };
    const found = problemsWith(files, lines({ '/concepts/aa/': [] }));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('lost-address');
  });
});

test('a chain leads to its end, and a link to an old place is told the new one', () => {
  const files = {
    'concepts/a.mdx': concept('formerly: [/concepts/b/]\n', '## New\n\n[x](/concepts/c/) [y](/concepts/a/#old)'),
    'moved.yaml':
      '- { from: /concepts/c/, to: /concepts/b/, name: B }\n- { from: /concepts/a/#old, to: /concepts/a/#new, name: New }\n',
  };
  expect(problemsWith(files)).toEqual([
    'concepts/a.mdx dead-link "/concepts/c/" has moved; write "/concepts/a/".',
    'concepts/a.mdx dead-fragment "/concepts/a/#old" has moved; write "/concepts/a/#new".',
  ]);
});
