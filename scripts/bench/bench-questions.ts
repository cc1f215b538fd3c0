import { tellingWords } from '../../src/logic/search/stop-words.ts';
import type { GeneratedPage } from './generated-pages.ts';

/** Questions of the first two words of titles, from pages that stand evenly apart. */
export function benchQuestions(pages: readonly GeneratedPage[], count: number): string[] {
  const questions = pages
    .map(({ title }) => tellingWords(title).slice(0, 2))
    .filter(([first, second]) => first && second && first.length >= 5 && first !== second)
    .map((words) => words.join(' '));
  return Array.from({ length: count }, (_, index) => questions[Math.floor((index * questions.length) / count)] ?? '');
}

/** A question with two letters swapped in the middle of its first word, which is the most frequent typing error. */
export function withTypingError(question: string): string {
  const [first = '', ...others] = question.split(' ');
  // Two that differ, behind the first letters: swapped twins would be no error.
  const place = [...first].findIndex((letter, index) => index >= 2 && letter !== (first[index + 1] ?? letter));
  const wrong = first.slice(0, place) + (first[place + 1] ?? '') + (first[place] ?? '') + first.slice(place + 2);
  return [wrong, ...others].join(' ');
}
