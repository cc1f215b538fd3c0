import { tellingWords } from './stop-words.ts';
import { comparableWords } from './words.ts';

/** What a reader typed, taken apart. */
export interface Question {
  /** The telling words in their order, each once. The last may be the beginning of one. */
  words: readonly string[];
  /** Texts in quotation marks, to be found as they stand, without the marks. */
  phrases: readonly string[];
}

/** As many words are looked up as a long question has; a pasted paragraph is cut. */
export const mostWords = 12;

/** Takes a question apart. Straight and curly quotation marks keep words together; one alone means nothing. */
export function readQuestion(typed: string): Question {
  const phrases = [...typed.matchAll(/["“”„]([^"“”„]+)["“”„]/g)]
    .map(([, text = '']) => comparableWords(text).join(' '))
    .filter((text) => text !== '');
  return { words: withoutFirstLetter([...new Set(tellingWords(typed))]).slice(0, mostWords), phrases };
}

/** One letter behind other words is the beginning of a word of which too little is typed to tell anything. */
function withoutFirstLetter(words: readonly string[]): readonly string[] {
  return words.length > 1 && /^\p{L}$/u.test(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}
