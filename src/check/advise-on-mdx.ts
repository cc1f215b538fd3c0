import { adviseOnHtml, isHtml } from './advise-on-html.ts';
import { exampleOf } from './component-example.ts';
import { nearest } from './nearest.ts';

/** Where an author should look, which rule speaks, and what to write there. */
export interface MdxAdvice {
  offset: number;
  rule: 'mdx-syntax' | 'no-code' | 'no-html';
  message: string;
}

/** An error of the MDX reader, taken apart. */
interface MdxError {
  text: string;
  /** Where the reader gave up. */
  offset: number;
  reason: string;
}

/**
 * Turns an error of the MDX reader ("line:column: reason") into a place to look at and a
 * sentence that says what to write. The reasons are those of Sätteri 0.10.
 */
export function adviseOnMdx(text: string, bodyStart: number, thrown: string): MdxAdvice {
  const [, line, column, reason = thrown] = /^(\d+):(\d+): (.*?)(?: \([\w:-]+\))?$/s.exec(thrown) ?? [];
  const offset = line && column ? offsetOf(text, Number(line), Number(column)) : bodyStart;
  const error = { text, offset, reason };
  return (
    unclosedTag(error) ??
    wrongClosingTag(error) ??
    strayClosingTag(error) ??
    unclosedBrace(error) ??
    strayLessThan(error) ?? { offset, rule: 'mdx-syntax', message: `The text cannot be read from here on: ${reason}.` }
  );
}

function unclosedTag({ offset, reason }: MdxError): MdxAdvice | undefined {
  const [, name, container] =
    /^Expected a closing tag for `<([^>]*)>`.*?(?:before the end of `(\w+)`)?$/.exec(reason) ?? [];
  return name === undefined ? undefined : notClosed(offset, name, container);
}

/** A closing tag that fits nothing open: either it is mistyped, or the tag before it was never closed. */
function wrongClosingTag({ text, offset, reason }: MdxError): MdxAdvice | undefined {
  const found = /closing tag `<\/([^>]*)>`, expected corresponding closing tag for `<([^>]*)>` \((\d+):(\d+)\)/.exec(
    reason,
  );
  if (!found) return undefined;
  const [, closing = '', open = '', line, column] = found;
  const start = offsetOf(text, Number(line), Number(column));
  if (!nearest(closing, [open])) return notClosed(start, open, undefined);
  return {
    offset,
    rule: 'mdx-syntax',
    message: `\`</${closing}>\` does not close \`<${open}>\`; write \`</${open}>\`.`,
  };
}

function notClosed(offset: number, name: string, container: string | undefined): MdxAdvice {
  if (isHtml(name)) return { offset, rule: 'no-html', message: adviseOnHtml(name) };
  const where = container === 'paragraph' ? ' in the same paragraph' : '';
  return {
    offset,
    rule: 'mdx-syntax',
    message: `\`<${name}>\` is not closed${where}; write it as ${exampleOf(name)}.`,
  };
}

function strayClosingTag({ offset, reason }: MdxError): MdxAdvice | undefined {
  const [, name] = /^Unexpected closing tag `<\/([^>]*)>`, expected an open tag first/.exec(reason) ?? [];
  if (name === undefined) return undefined;
  if (isHtml(name)) return { offset, rule: 'no-html', message: adviseOnHtml(name) };
  const message = `\`</${name}>\` closes a tag that was not opened before it; remove it, or write ${exampleOf(name)}.`;
  return { offset, rule: 'mdx-syntax', message };
}

function unclosedBrace({ text, offset, reason }: MdxError): MdxAdvice | undefined {
  if (reason.includes('closing brace')) {
    const message = 'The brace `{` is not closed, and braces hold code; for a brace in the text write `\\{`.';
    return { offset, rule: 'mdx-syntax', message };
  }
  if (!/expression|spread/.test(reason)) return undefined;
  const message =
    'Braces hold code, which articles do not have; remove them, or write `\\{` and `\\}` for braces in the text.';
  return { offset: Math.max(0, text.lastIndexOf('{', offset)), rule: 'no-code', message };
}

/** A `<` that begins no tag: a sign in the text, an address, a comment or a tag with a slip in it. */
function strayLessThan({ text, offset, reason }: MdxError): MdxAdvice | undefined {
  if (!reason.startsWith('Unexpected character')) return undefined;
  const rest = text.slice(offset);
  const [, name] = /^<([A-Za-z]\w*)\b/.exec(rest) ?? [];
  const about = (rule: MdxAdvice['rule'], message: string): MdxAdvice => ({ offset, rule, message });
  if (/^<(https?:|mailto:)/.test(rest))
    return about('mdx-syntax', 'An address between `<` and `>` cannot be read; write `[text](address)`.');
  if (/^<(\?|![^-])/.test(rest)) return about('no-html', `\`${rest.slice(0, 2)}…>\` is HTML; remove it.`);
  if (rest.startsWith('<!--')) return about('no-html', '`<!-- -->` is HTML; articles have no comments, so remove it.');
  if (name === undefined) return about('mdx-syntax', '`<` begins a tag; for the sign in the text write `\\<`.');
  if (isHtml(name)) return about('no-html', adviseOnHtml(name));
  if (/^<\w+[^<>]*=\s*[“”„‟«»‘’‚]/.test(rest))
    return about(
      'mdx-syntax',
      `The quotes in the tag \`<${name}\` are curly, as word processors write them; write straight ones: ${exampleOf(name)}.`,
    );
  return about(
    'mdx-syntax',
    `The tag \`<${name}\` is not finished, or a value lacks its quotes; write ${exampleOf(name)}.`,
  );
}

function offsetOf(text: string, line: number, column: number): number {
  let lineStart = 0;
  for (let count = 1; count < line; count++) lineStart = text.indexOf('\n', lineStart) + 1;
  return lineStart + column - 1;
}
