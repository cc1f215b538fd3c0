import fc from 'fast-check';
import { markdownToHtml, markdownToMdast, type MdastNode } from 'satteri';
import { describe, expect, test } from 'vitest';
import { anyText } from '../any-text.sample.ts';
import { code, codeInCell, diffBlock, table } from './markdown.ts';

const hostile = [
  '@everyone look at #1 and https://evil.example/',
  '<img src=x onerror=alert(1)><script>alert(1)</script>',
  '`</code><b>free</b>`',
  '``` \n# A heading\n```',
  '````diff\n+ x\n````\n\n[click](javascript:alert(1))',
  '](/x) ![](https://evil.example/pixel.png)',
  'a | b | c',
  '\u{202E}gnihton',
  'one\u{0}two\u{1B}[31m',
  '<!-- hidden',
  '$`\\href{javascript:alert(1)}{x}`$',
  '\\`not\\`',
  '   ',
];

/** Many more backticks, angles and line ends than texts of any characters have. */
const nasty = fc
  .array(fc.oneof(fc.constantFrom('`', '``', '```', '~~~', '|', '\n', '\r\n', ' ', '<', '>', '\\', '@a', '#'), anyText))
  .map((parts) => parts.join(''));

/** The types of the nodes that a Markdown text is made of, each with its text. */
function nodesOf(markdown: string): string[] {
  const list = (node: MdastNode): string[] => [
    node.type,
    ...('children' in node ? node.children.flatMap((child: MdastNode) => list(child)) : []),
  ];
  return list(markdownToMdast(markdown));
}

describe('a text as code', () => {
  test.each(hostile)('is code and nothing else in a line: %j', (text) => {
    expect(nodesOf(`- ${code(text)} changed`)).toEqual(['root', 'list', 'listItem', 'paragraph', 'inlineCode', 'text']);
  });

  test('is code and nothing else, whatever it holds', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(nodesOf(`Page ${code(text)}.`)).toEqual(['root', 'paragraph', 'text', 'inlineCode', 'text']);
      }),
    );
  });

  test('reads as it was written, in one line', () => {
    expect(code('Peak  and\nend')).toBe('`Peak and end`');
    expect(code('a `b`')).toBe('`` a `b` ``');
    expect(code('a\u{202E}b')).toBe('`a\u{FFFD}b`');
  });
});

test('a block holds its lines and nothing else, whatever they hold', () => {
  fc.assert(
    fc.property(fc.array(nasty, { minLength: 1 }), (texts) => {
      const block = diffBlock(texts.map((text) => ({ sign: '+', text })));
      expect(nodesOf(`Before\n\n${block}\n\nAfter`)).toEqual([
        'root',
        'paragraph',
        'text',
        'code',
        'paragraph',
        'text',
      ]);
      expect(block.split('\n')).toHaveLength(texts.length + 2);
    }),
  );
});

test('a cell stays one cell, whatever it holds', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const { html } = markdownToHtml(table(['page', 'bytes'], [[codeInCell(text), '5']]));
      expect(html.match(/<td>/g)).toHaveLength(2);
      expect(html.match(/<(?!\/?(?:table|thead|tbody|tr|th|td|code)\b)/g)).toBeNull();
    }),
  );
});
