import type { Reading } from '../logic/report/report.ts';
import { sentencesIn, wordsIn } from '../logic/sentences.ts';
import { isLong } from './advise-on-prose.ts';
import { nodesOfType, textOf, type Body } from './read-body.ts';

/** How the paragraphs of an article read, counted as the advice on prose counts. */
export function measureProse(body: Body): Reading {
  const sentences = nodesOfType(body, 'paragraph')
    .flatMap((paragraph) => sentencesIn(textOf(paragraph)))
    .filter((sentence) => wordsIn(sentence).length > 0);
  const words = sentences.reduce((sum, sentence) => sum + wordsIn(sentence).length, 0);
  return { words, sentences: sentences.length, long: sentences.filter(isLong).length };
}
