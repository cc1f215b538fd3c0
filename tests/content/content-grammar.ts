import fc from 'fast-check';

/*
 * A grammar of what people write, paste and try in content: Markdown, MDX and YAML, well-formed, broken and
 * hostile. Code in it would set `globalThis.ran`.
 */

const code = fc.constantFrom(
  'globalThis.ran = true',
  '(() => { globalThis.ran = true })()',
  '1',
  '',
  'a.b',
  '{',
  '/* a */',
);

const address = fc.constantFrom(
  '/concepts/ux/',
  '#a',
  'https://example.org/',
  'mailto:a@example.org',
  'javascript:globalThis.ran=true',
  'JAVASCRIPT:x',
  'java&Tab;script:x',
  'javascript&colon;x',
  '&#1;javascript:x',
  'data:text/html,<script>x</script>',
  '//example.org/',
  '/\\\\example.org',
  '<javascript:x>',
  'a b',
  '',
);

const tag = fc.constantFrom(
  'script',
  'style',
  'iframe',
  'b',
  'img',
  'svg',
  'a',
  'main',
  'Evil',
  'SCRIPT',
  'a.b',
  'x:y',
);

const attribute = fc.oneof(
  fc.constantFrom('id="t"', 'source="s"', 'is="journey"', 'caption="Some numbers"', 'onclick="x"', 'set:html="<b>"'),
  fc.constantFrom(
    'client:load=""',
    'id',
    "id='t'",
    'id="t"source="s"',
    'style="x"',
    '__proto__="x"',
    'href="javascript:x"',
  ),
  code.map((text) => `id={${text}}`),
  code.map((text) => `{...${text}}`),
);

const word = fc.constantFrom(
  'a',
  'word',
  'Ünï',
  '—',
  '5 %',
  '\\{',
  '\\<',
  '&lt;script&gt;',
  '&amp;',
  '`{a}`',
  '`<b>`',
  '"q"',
  '**b**',
  '*c*',
  '[T](/glossary/#t)',
  '[others](https://example.org/)',
  '<Ux />',
  '<Cite source="s" />',
  '<Term id="t">t</Term>',
  '<Level is="journey" />',
);

const hidden = fc.constantFrom('\u200B', '\u202E', '\0', '\u2028');

const inline: fc.Arbitrary<string> = fc.letrec<{ inline: string }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 4 },
    { weight: 80, arbitrary: word },
    { weight: 1, arbitrary: hidden },
    { weight: 1, arbitrary: code.map((text) => `{${text}}`) },
    { weight: 2, arbitrary: fc.tuple(tie('inline'), address).map(([text, url]) => `[${text}](${url})`) },
    { weight: 1, arbitrary: address.map((url) => `![a](${url})`) },
    { weight: 1, arbitrary: address.map((url) => `<${url}>`) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom('*', '**', '_', '~~', '`'), tie('inline'))
        .map(([mark, text]) => mark + text + mark),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(tag, attribute, tie('inline'))
        .map(([name, given, text]) => `<${name} ${given}>${text}</${name}>`),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(tie('inline'), attribute).map(([text, given]) => `<Term ${given}>${text}</Term>`),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '[^1]',
        '[a]',
        '[a][b]',
        '<!-- a -->',
        '</Term>',
        '</main>',
        '<>',
        '<Term',
        '{',
        '}',
        '<',
      ),
    },
    { weight: 1, arbitrary: fc.array(tie('inline'), { maxLength: 3 }).map((parts) => parts.join(' ')) },
  ),
})).inline;

const line = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));

const block: fc.Arbitrary<string> = fc.letrec<{ block: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3 },
    { weight: 16, arbitrary: line },
    {
      weight: 4,
      arbitrary: fc.constantFrom('## One', '## Two\n\n### Three', '- a\n- b', '1. a', '> a', '```js\nimport a\n```'),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom('## ', '### ', '- ', '1. ', '> ', '# ', '    ', '[b]: ', '[^1]: '), line)
        .map((parts) => parts.join('')),
    },
    { weight: 1, arbitrary: tie('block').map((text) => text.replaceAll(/^/gm, '> ')) },
    { weight: 1, arbitrary: tie('block').map((text) => `- ${text.replaceAll('\n', '\n  ')}`) },
    { weight: 1, arbitrary: tie('block').map((text) => `<Formula>\n\n${text}\n\n</Formula>`) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(line, line)
        .map(
          ([head, cell]) => `<Table caption="Some numbers">\n\n| ${head} | b |\n| - | - |\n| ${cell} | c |\n\n</Table>`,
        ),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom('```', '~~~', '````'), line)
        .map(([fence, text]) => `${fence}js\n${text}\n${fence}`),
    },
    { weight: 1, arbitrary: code.map((text) => `export const a = ${text};`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        "import 'node:fs'",
        'export * from "a"',
        '---',
        '***',
        '```',
        '<script>',
        '</script>',
        '{',
        '+++',
      ),
    },
    { weight: 1, arbitrary: code.map((text) => `{${text}}`) },
    { weight: 1, arbitrary: fc.tuple(tag, attribute).map(([name, given]) => `<${name} ${given} />`) },
  ),
})).block;

const value: fc.Arbitrary<string> = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    {
      weight: 4,
      arbitrary: fc.constantFrom(
        'a',
        'A sentence.',
        '2026-11-22',
        '[journey]',
        '12',
        '',
        '""',
        'null',
        'a: b',
        '&a x',
        '*a',
        '!!str a',
      ),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '!!js/function "x"',
        '|\n  a',
        '>\n  a',
        '"a',
        "'a",
        '{',
        '[',
        '@a',
        '%a',
        '`a`',
        '- a',
        '../../x',
        '<script>',
        '\t',
      ),
    },
    { weight: 1, arbitrary: tie('value').map((text) => `[${text}]`) },
    { weight: 1, arbitrary: tie('value').map((text) => `{ a: ${text} }`) },
    { weight: 1, arbitrary: tie('value').map((text) => `\n  - ${text}\n  - b`) },
  ),
})).value;

const field = fc
  .tuple(
    fc.constantFrom(
      'title',
      'summary',
      'levels',
      'term',
      'related',
      'formerly',
      'layout',
      '<<',
      '__proto__',
      '? [a]',
      '%YAML',
      'x',
    ),
    value,
  )
  .map(([name, text]) => `${name}: ${text}`);

const goodFields =
  'title: A\nsummary: A thing.\npublished: 2026-11-22\nreviewed: { on: 2026-11-22, by: editors }\nlevels: [journey]\n';

const front = fc.oneof(
  { weight: 6, arbitrary: fc.constant(`---\n${goodFields}---\n`) },
  {
    weight: 1,
    arbitrary: fc.array(field, { maxLength: 4 }).map((fields) => `---\n${goodFields}${fields.join('\n')}\n---\n`),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      '---\n',
      '+++\na = 1\n+++\n',
      `---\n${goodFields}---x\n`,
      `\n---\n${goodFields}---\n`,
    ),
  },
);

const body = fc
  .array(block, { maxLength: 5 })
  .map((blocks) => `\n${['A<Cite source="s" />.', ...blocks].join('\n\n')}\n`);

/** A text with one part of it taken out, or something put in, as a slip of the hand does. */
const slipped = (text: fc.Arbitrary<string>) =>
  fc
    .tuple(text, fc.nat(), fc.nat(3), fc.constantFrom('', '', '<', '{', '}', '>', '\n', '`', '"', '\r', '---', ' '))
    .map(([whole, place, taken, put]) => {
      const start = place % (whole.length + 1);
      return whole.slice(0, start) + put + whole.slice(start + taken);
    });

const article = fc.tuple(front, body).map((parts) => parts.join(''));

/** A file of content: an article three times in four, otherwise a term. */
export const contentFile: fc.Arbitrary<{ path: string; text: string }> = fc.oneof(
  { weight: 2, arbitrary: article.map((text) => ({ path: 'src/content/concepts/a.mdx', text })) },
  { weight: 1, arbitrary: slipped(article).map((text) => ({ path: 'src/content/concepts/a.mdx', text })) },
  {
    weight: 1,
    arbitrary: slipped(fc.array(field, { maxLength: 6 }).map((fields) => fields.join('\n'))).map((text) => ({
      path: 'src/content/glossary/a.yaml',
      text,
    })),
  },
);
