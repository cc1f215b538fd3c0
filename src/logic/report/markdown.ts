/*
 * What authors wrote stands in the report as code, in a line or in a block: there, Markdown, HTML, links and
 * mentions of people mean nothing. Nothing else that comes from the changed content may reach the report.
 */

/** Controls, and marks that turn the direction of a text: with them a text could look like another. */
const deceiving = /[\p{Cc}\p{Cs}\u{061C}\u{200E}\u{200F}\u{2028}-\u{202E}\u{2066}-\u{2069}]/gu;

/** A text in one line, and with a sign for each character that could deceive. */
function harmless(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().replaceAll(deceiving, '\u{FFFD}');
}

/** The backticks that hold a text: one more than it has in a row. */
function fenceFor(text: string, least: number): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  return '`'.repeat(Math.max(least, longest + 1));
}

/** A text as code in a line. */
export function code(text: string): string {
  const line = harmless(text);
  if (line === '') return '`(nothing)`';
  const fence = fenceFor(line, 1);
  const gap = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return fence + gap + line + gap + fence;
}

/** The same in a cell of a table, where a bar would begin the next one. */
export function codeInCell(text: string): string {
  return code(text.replaceAll('|', '¦'));
}

/** Lines as a block that shows which came and which went. A sign stands before each text. */
export function diffBlock(lines: readonly { sign: '+' | '-' | ' '; text: string }[]): string {
  const written = lines.map(({ sign, text }) => `${sign} ${harmless(text)}`).join('\n');
  const fence = fenceFor(written, 3);
  return `${fence}diff\n${written}\n${fence}`;
}

/** A table of cells that are Markdown already. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
