import { oneOf, type Random } from '../../src/logic/seeded-random.ts';

const list = (text: string) => text.split(' ');

/* Repeated parts are more likely, so that many words begin alike, as in English. */
const beginnings = list('con con com pro pro re re re in in de de dis ex pre per sub inter un un over');
const onsets = list(
  'b c c c d d f f g h l l m m m n n p p p r r r s s s s t t t v w ch cl cr fl gr pl pr sh sp st st th tr',
);
const vowels = list('a a a e e e e i i i o o o u u ea ee ai ou oo');
const codas = [...Array<string>(14).fill(''), ...list('n n n r r r l l t t s s d m ck nt st')];
const endings = list('s s s ed ed ing ing er ly ion ment able ness');

/** How many of the words are others with an ending: “measure”, “measures”, “measured”. */
const shareOfForms = 0.35;

/**
 * A pronounceable word of 3 to 11 letters that is not among the known ones. The later a word comes,
 * the rarer it is, and rare words are longer (Zipf 1935).
 */
export function madeUpWord(
  known: { words: readonly string[]; has: (word: string) => boolean },
  random: Random,
): string {
  const { words } = known;
  for (;;) {
    const isForm = words.length > 0 && random() < shareOfForms;
    const word = isForm ? oneOf(words, random) + oneOf(endings, random) : newStem(words.length, random);
    if (word.length >= 3 && word.length <= 11 && !known.has(word)) return word;
  }
}

function newStem(rank: number, random: Random): string {
  const syllables = 1 + (random() < 0.75 ? 1 : 0) + (rank > 500 && random() < 0.4 ? 1 : 0);
  const beginning = rank > 200 && random() < 0.2 ? oneOf(beginnings, random) : '';
  return beginning + Array.from({ length: syllables }, () => syllable(random)).join('');
}

function syllable(random: Random): string {
  return oneOf(onsets, random) + oneOf(vowels, random) + oneOf(codas, random);
}
