/** Words that a person reads in a minute, for text that is read to be understood. */
const wordsPerMinute = 220;

/** Minutes to read a text, at least one. A guide for the reader, not a measurement. */
export function readingMinutes(text: string): number {
  const words = text.split(/\s+/).filter((word) => /\w/.test(word)).length;
  return Math.max(1, Math.round(words / wordsPerMinute));
}
