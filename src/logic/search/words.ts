/** The words of a text in small letters, without signs. */
export function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Whether a word of a text is what a word of a question means: the word itself, its beginning
 * ("eff" for "effort"), or the word with an ending ("efforts" for "effort"). The index knows
 * more of the language; this only decides what is marked and named as the reason.
 */
export function matches(word: string, asked: string): boolean {
  const written = word.toLowerCase();
  if (written === '') return false;
  return (
    written.startsWith(asked) || (written.length > 3 && asked.startsWith(written) && asked.length - written.length < 4)
  );
}

/** Whether a word can be a form of another, such as "easy" of "easier": they begin alike. */
export function looksLike(found: string, word: string): boolean {
  const alike = word.length < 3 ? word : word.slice(0, 3);
  return found.toLowerCase().startsWith(alike.toLowerCase());
}

/** Whether a text holds every word of a question, in any order. */
export function holdsAll(text: string, question: string): boolean {
  const words = wordsIn(text);
  const asked = wordsIn(question);
  return asked.length > 0 && asked.every((one) => words.some((word) => matches(word, one)));
}
