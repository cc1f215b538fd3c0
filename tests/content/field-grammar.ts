import fc from 'fast-check';

/* A grammar of YAML as people write, break and misuse it. */

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

/** One field with a value of any kind. */
export const field = fc
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

/** What stands before the text of an article: mostly right, sometimes broken, sometimes missing. */
export const front = fc.oneof(
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
