import type { MdastNode } from 'satteri';
import { problemAt, type Problem, type TextFile } from '../problem.ts';
import { nodesOfType, startOf, type Body } from '../read-body.ts';
import type { Rule } from '../rule.ts';

/** Signs that were meant as Markdown and are printed as they stand, because a space or a line is missing or too many. Footnotes are read, and belong in citations. */
export const strayMarkup: Rule = ({ file, body }) => {
  if (!body) return [];
  return [
    ...nodesOfType(body, 'paragraph').flatMap((node) => strayLine(file, body, node)),
    ...nodesOfType(body, 'text').flatMap((node) => strayBold(file, body, node)),
    ...nodesOfType(body, 'footnoteReference').map((node) => problemAt(file, startOf(node), 'stray-markup', footnote)),
  ];
};

const footnote = 'Articles have no footnotes; cite a source with `<Cite source="…" />`, or say it in the text.';

/** What the beginning of a line says that is no heading, list or table, and was meant as one. */
const beginnings: readonly [RegExp, string][] = [
  [
    /^#{1,6}(?=\p{L})|^#{2,6}(?=[^#\s])/u,
    'A heading has a space after its number signs; write `## ` before the words.',
  ],
  [/^[-+](?=[\p{L}“"])/u, 'An entry of a list has a space after its hyphen; write `- ` before the words.'],
  [/^\d{1,2}[.)](?=\p{L})/u, 'An entry of a list has a space after its number; write `1. ` before the words.'],
  [/^[•●○▪◦‣∙·]/u, 'A list is made with hyphens; write `- ` before each entry.'],
  [/^\|.*\|\s*$/u, 'A table needs a second line below its head, with hyphens for each column: `| --- | --- |`.'],
];

/** The first such line of a paragraph; those that follow are mostly of the same kind. */
function strayLine(file: TextFile, { source }: Body, paragraph: MdastNode): Problem[] {
  const lines = source.slice(startOf(paragraph), endOf(paragraph)).split('\n');
  let start = startOf(paragraph);
  for (const line of lines) {
    const words = line.trimStart();
    const offset = start + line.length - words.length;
    const found = beginnings
      .map(([sign, message]) => ({ signs: sign.exec(words)?.[0], message }))
      .find(({ signs }) => signs !== undefined);
    if (found?.signs !== undefined) {
      const end = offset + found.signs.length;
      // The other signs can be meant otherwise; a number sign at the beginning of a line cannot.
      const fix = found.signs.startsWith('#') ? [{ start: end, end, text: ' ' }] : undefined;
      return [problemAt(file, offset, 'stray-markup', found.message, fix)];
    }
    start += line.length + 1;
  }
  return [];
}

/** Two stars that make nothing bold: they stand beside a space, or alone. */
function strayBold(file: TextFile, { source }: Body, text: MdastNode): Problem[] {
  const written = source.slice(startOf(text), endOf(text)).replaceAll(/\\./gs, '  ');
  const place = written.indexOf('**');
  if (place < 0) return [];
  const message = 'These stars make nothing bold; write `**words**` without a space inside, or `\\*\\*` for the signs.';
  return [problemAt(file, startOf(text) + place, 'stray-markup', message)];
}

function endOf(node: MdastNode): number {
  return node.position?.end.offset ?? startOf(node);
}
