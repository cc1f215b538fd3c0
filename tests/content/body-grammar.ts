import fc from 'fast-check';
import { address, attribute, code, hidden, tag, word } from './grammar-words.ts';

/* A grammar of Markdown and MDX as people write, paste and try it: well-formed, broken and hostile. */

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

/** The text of an article. */
export const body = fc
  .array(block, { maxLength: 5 })
  .map((blocks) => `\n${['A<Cite source="s" />.', ...blocks].join('\n\n')}\n`);
