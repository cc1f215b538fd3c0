/** Where the front matter of an article ends and its body begins, or why that cannot be said, and from where on. */
export type Split = { yamlEnd: number; bodyStart: number; missing?: never } | { missing: string; offset: number };

/**
 * Finds the front matter: a first line `---`, the fields, and another line `---`. Astro ends it at the
 * first line that begins with `---` or `+++`, whatever follows there; such a line is refused, so that what
 * is checked as fields and as text is what Astro takes for them.
 */
export function splitFrontMatter(text: string): Split {
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (!opening) {
    return {
      missing:
        'The file does not begin with front matter; write a line `---`, the fields, and another line `---`, then the text.',
      offset: 0,
    };
  }
  const fence = /(?<=\n)(---|\+\+\+)[^\n]*/g;
  fence.lastIndex = opening[0].length;
  const closing = fence.exec(text);
  if (!closing)
    return {
      missing: 'The front matter is not closed; write a line `---` between the fields and the text.',
      offset: 0,
    };
  if (!/^---[ \t]*\r?$/.test(closing[0])) {
    return { missing: 'This line ends the fields; write it as `---` and nothing else.', offset: closing.index };
  }
  return { yamlEnd: closing.index, bodyStart: Math.min(text.length, closing.index + closing[0].length + 1) };
}
