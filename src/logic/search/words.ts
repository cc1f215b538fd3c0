/** The words of a text as search and names compare them: in small letters, without accents, apostrophes and signs. */
export function comparableWords(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Whether a word of a text is what a word of a question means: the word itself, its beginning
 * ("eff" for "effort"), or the word with an ending ("efforts" for "effort"). The index knows
 * more of the language; this only decides what is marked.
 */
export function matches(word: string, asked: string): boolean {
  const [written = ''] = comparableWords(word);
  if (written === '' || asked === '') return false;
  return (
    written.startsWith(asked) || (written.length > 3 && asked.startsWith(written) && asked.length - written.length < 4)
  );
}
