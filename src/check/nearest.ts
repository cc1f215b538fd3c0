import { closestMatch } from 'leven';

/**
 * The candidate that an author most likely meant by `word`, if one is near enough: two letters
 * or a third of them differ at most, or one contains the other. Of a word of up to four letters only
 * one may differ, or all are there in another order. Letter case does not count.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const meant = word.toLowerCase();
  const byLowerCase = new Map([...candidates].map((candidate) => [candidate.toLowerCase(), candidate]));
  const known = [...byLowerCase.keys()];
  const maxDistance = Math.max(meant.length > 4 ? 2 : 1, Math.floor(meant.length / 3));
  const found =
    closestMatch(meant, known, { maxDistance }) ??
    known.find((candidate) => meant.length === 4 && lettersOf(candidate) === lettersOf(meant)) ??
    shortestAround(meant, known);
  return found === undefined ? undefined : byLowerCase.get(found);
}

function lettersOf(word: string): string {
  return [...word].sort().join('');
}

function shortestAround(word: string, known: readonly string[]): string | undefined {
  if (word.length < 3) return undefined;
  return known
    .filter((candidate) => candidate.includes(word) || (candidate.length > 2 && word.includes(candidate)))
    .sort((a, b) => Math.abs(a.length - word.length) - Math.abs(b.length - word.length))[0];
}

/** The question that follows a message, such as ` Did you mean "nps"?`, or nothing when no candidate is near. */
export function didYouMean(
  word: string,
  candidates: Iterable<string>,
  quote = (guess: string) => `"${guess}"`,
): string {
  const guess = nearest(word, candidates);
  return guess === undefined ? '' : ` Did you mean ${quote(guess)}?`;
}
