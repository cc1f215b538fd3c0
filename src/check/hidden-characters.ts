import { problemAt, type Problem, type TextFile } from './problem.ts';

/**
 * Characters that show nothing: controls, line ends that only some programs know, marks that turn the order of
 * letters around, spaces without width, and the sign for what could not be read. Tabs have a message of their own,
 * and line ends are in every text.
 */
const hidden = /(?![\t\n]|\r\n)[\p{Cc}\u200B\u2028\u2029\u202A-\u202E\u2060-\u2069\uFEFF\uFFFD]/gu;

/** The hidden characters of a file, once for each line. */
export function hiddenCharacters(file: TextFile): Problem[] {
  const found = [...file.text.matchAll(hidden)].map(({ 0: sign, index }) => {
    const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    return problemAt(
      file,
      index,
      'hidden-character',
      `The character ${code} cannot be seen here; remove it, or type the word again.`,
    );
  });
  return found.filter(({ line }, place) => line !== found[place - 1]?.line);
}
