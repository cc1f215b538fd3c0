import { stemmer } from 'stemmer';
import { comparableWords } from './search/words.ts';

/**
 * Words that do not tell one subject from another. They are fewer than those that search passes over:
 * "need" is empty in a question, and in a name it tells what users need from who they are.
 */
const empty = new Set(['a', 'an', 'and', 'for', 'in', 'is', 'of', 'on', 'or', 'the', 'to', 'versus', 'vs', 'what']);

/**
 * What a name asks: two names ask the same when this is the same, because they have the same words, in
 * whatever form and order. Of a name that has no telling words, all count.
 */
export function intentOf(name: string): string {
  const words = comparableWords(name);
  const telling = words.filter((word) => !empty.has(word));
  return (telling.length > 0 ? telling : words).map(stemmer).sort().join(' ');
}
