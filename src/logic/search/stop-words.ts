import { comparableWords } from './words.ts';

/** Words that stand in every text and every question, and so tell none from another. */
const stopWords = new Set(
  `a about after all am an and any are as at be been before being between but by can could did do does doing done
  every for from get gets getting give go going good had has have having he her here his how i if im in into is
  it its just know let lets like make many may me might mine more most much must my need needs no nor not of on
  one only or other our ours out over really same say says shall she should so some such tell than that thats the
  their them then there these they thing things this those to too up us use used using very want wants was we
  were what whats when where whether which while who whom whose why will with would you your yours
  arent cant didnt doesnt dont hasnt havent isnt shouldnt wasnt wont vs versus`.split(/\s+/),
);

/** The words of a text that tell what it is about; of a text that has no other words, all of them. */
export function tellingWords(text: string): string[] {
  const words = comparableWords(text);
  const telling = words.filter(isTelling);
  return telling.length > 0 ? telling : words;
}

/** Whether a word tells what a text is about. */
export function isTelling(word: string): boolean {
  return !stopWords.has(word);
}
