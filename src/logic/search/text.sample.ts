import type { FullText } from './full-text.ts';
import type { SearchPage } from './search-page.ts';
import { comparableWords } from './words.ts';

/** A full text index of sample pages that counts words, and finds beginnings as Pagefind does. */
export function sampleText(pages: readonly SearchPage[]): FullText {
  return {
    find(asked) {
      const isPhrase = asked.startsWith('"');
      const words = comparableWords(asked);
      const found = pages.flatMap(({ id, text }) => {
        const written = comparableWords(text);
        const counts = words.map((word) => written.filter((other) => other.startsWith(word)).length);
        const holds = isPhrase ? written.join(' ').includes(words.join(' ')) : counts.every((count) => count > 0);
        const score = counts.reduce((sum, count) => sum + count, 0);
        const section = {
          id: 'limits',
          heading: 'What it cannot do',
          excerpt: `<mark>${words.join(' ')}</mark>`,
          score,
        };
        return holds && words.length > 0 ? [{ id, score, sections: () => Promise.resolve([section]) }] : [];
      });
      return Promise.resolve(found);
    },
  };
}
