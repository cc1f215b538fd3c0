/** A word of a list that is a few typing errors away from another. */
export interface NearWord {
  word: string;
  /** Its place in the list. */
  index: number;
  /** How many letters were left out, doubled, mistaken or swapped with their neighbor. */
  distance: number;
}

/**
 * The words of a list within `most` typing errors of a word (Damerau–Levenshtein distance, in the
 * restricted form that swaps neighbors only; Damerau 1964, Boytsov 2011).
 *
 * A sorted list is a trie: words that begin alike stand together. The walk keeps one row of the
 * distance table for each letter of the beginning that it is in, so neighbors share their rows, and
 * once no ending could help it leaps over all words that begin so. `sorted` is in the order of code units.
 */
export function nearWords(sorted: readonly string[], word: string, most: number): NearWord[] {
  const rows = [Uint8Array.from({ length: word.length + 1 }, (_, column) => column)];
  const least = [0];
  const near: NearWord[] = [];
  let before = '';
  let index = 0;

  while (index < sorted.length) {
    const current = sorted[index] ?? '';
    let depth = sharedStart(before, current);
    let isDead = false;
    while (depth < current.length && !isDead) {
      depth += 1;
      const leastHere = fillRow(rows, current, word, depth);
      // A swap reaches back over one row, so one dead row alone decides nothing.
      isDead = leastHere > most && (least[depth - 1] ?? 0) >= most;
      least[depth] = leastHere;
    }
    // Below a dead row, none was filled.
    before = current.slice(0, depth);
    if (isDead) {
      index = firstAfter(sorted, before, index + 1);
      continue;
    }
    const distance = rows[current.length]?.[word.length] ?? 0;
    if (distance <= most) near.push({ word: current, index, distance });
    index += 1;
  }
  return near;
}

/** Fills the row for the letter that ends the first `depth` letters of a word. Returns its least number. */
function fillRow(rows: Uint8Array[], current: string, word: string, depth: number): number {
  const above = rows[depth - 1] ?? new Uint8Array();
  const beforeIt = rows[depth - 2] ?? new Uint8Array();
  const row = (rows[depth] ??= new Uint8Array(word.length + 1));
  const letter = current[depth - 1];
  row[0] = depth;
  let least = depth;
  for (let column = 1; column <= word.length; column += 1) {
    const same = letter === word[column - 1];
    let distance = Math.min(at(row, column - 1) + 1, at(above, column) + 1, at(above, column - 1) + (same ? 0 : 1));
    const swapped = depth > 1 && letter === word[column - 2] && current[depth - 2] === word[column - 1];
    if (swapped) distance = Math.min(distance, at(beforeIt, column - 2) + 1);
    row[column] = distance;
    least = Math.min(least, distance);
  }
  return least;
}

function at(row: Uint8Array, column: number): number {
  return row[column] ?? 0;
}

/** How many letters two words have in common at their beginning. */
export function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** Where the words that begin with `start` end. */
export function firstAfter(sorted: readonly string[], start: string, from = 0): number {
  return placeOf(sorted, (word) => word < start || word.startsWith(start), from);
}

/** Where a word stands in a sorted list, or would stand. */
export function firstFrom(sorted: readonly string[], word: string): number {
  return placeOf(sorted, (other) => other < word);
}

/** The first place, by halving, whose word is not `before`. */
function placeOf(sorted: readonly string[], before: (word: string) => boolean, from = 0): number {
  let low = from;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(sorted[middle] ?? '')) low = middle + 1;
    else high = middle;
  }
  return low;
}
