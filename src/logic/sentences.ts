/** The sentences of a text in English, without the spaces around them. */
export function sentencesIn(text: string): string[] {
  return [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment.trim());
}

/** The words of a text, as a reader counts them: with their apostrophes, hyphens and decimal points. */
export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,%-]*/gu) ?? [];
}
