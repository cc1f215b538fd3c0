import { isTelling } from '../../src/logic/search/stop-words.ts';
import { madeUpWord } from './made-up-word.ts';
import type { Random } from '../../src/logic/seeded-random.ts';

/** A vocabulary that grows with the text that is drawn from it. */
export interface Vocabulary {
  /** A word of a running text. */
  any: () => string;
  /** A word from the middle of the range of frequency, as names and headings have them. */
  telling: () => string;
}

/** The most frequent words of English, which are about half of any text. Search leaves them out of names. */
const functionWords = `the of and to in a is that for it as was with be by on not he his but at are this have which
  had from they or an one you were all her she there would their we him been has when who will more no if out so
  what up its about into than them can only other some could these two may then do first any my now such like our
  over me even most made after also did many before must through where much your way well should each just those
  how too very`.split(/\s+/);

/** The middle of the range begins behind the function words and ends at this power of the number of words. */
const middleEnd = 0.85;

/** After n words of text, `factor` · n^`exponent` different ones have been used: as in this site's own 100,000 words. */
const heaps = { factor: 11, exponent: 0.55 };

/** So many words are known before the first text. */
const firstWords = 400;

/**
 * Words by Zipf's law with the exponent 1 (the word of rank r is drawn 1/r times as often as the first), from
 * a vocabulary that grows by Heaps' law.
 */
export function growingVocabulary(random: Random): Vocabulary {
  const words = [...functionWords];
  const madeUp: string[] = [];
  const known = new Set(words);
  let drawn = 0;
  let nextNewWord = 0;

  const grow = () => {
    const word = madeUpWord({ words: madeUp, has: (word) => known.has(word) || !isTelling(word) }, random);
    known.add(word);
    madeUp.push(word);
    words.push(word);
    nextNewWord = (words.length / heaps.factor) ** (1 / heaps.exponent);
    return word;
  };
  while (words.length < firstWords) grow();

  const draw = (from: number, to: number) => words[Math.floor(from * (to / from) ** random()) - 1] ?? '';
  return {
    any() {
      drawn += 1;
      return drawn > nextNewWord ? grow() : draw(1, words.length + 1);
    },
    telling() {
      drawn += 1;
      return draw(functionWords.length + 1, Math.max(firstWords, words.length ** middleEnd));
    },
  };
}
