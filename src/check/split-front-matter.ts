/** Where the front matter of an article ends and its body begins, or why that cannot be said. */
export type Split = { yamlEnd: number; bodyStart: number; missing?: never } | { missing: string };

/** Finds the front matter: a first line `---`, the fields, and another line `---`. */
export function splitFrontMatter(text: string): Split {
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (!opening) {
    return {
      missing:
        'The file does not begin with front matter; write a line `---`, the fields, and another line `---`, then the text.',
    };
  }
  const closing = /^---[ \t]*(\r?\n|$)/m.exec(text.slice(opening[0].length));
  if (!closing)
    return { missing: 'The front matter is not closed; write a line `---` between the fields and the text.' };
  const yamlEnd = opening[0].length + closing.index;
  return { yamlEnd, bodyStart: yamlEnd + closing[0].length };
}
