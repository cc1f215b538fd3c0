/** The entries of an alphabetical list that begin with one letter. */
export interface LetterGroup<T> {
  /** A capital letter, or # for what begins with a digit or a sign. */
  letter: string;
  entries: T[];
}

/** Entries by title, under their first letters. An article at the beginning does not count, nor does an accent. */
export function byLetter<T extends { title: string }>(entries: readonly T[]): LetterGroup<T>[] {
  const sorted = [...entries].sort((a, b) => sortKey(a.title).localeCompare(sortKey(b.title), 'en', { numeric: true }));
  const groups = Map.groupBy(sorted, ({ title }) => letterOf(title));
  return [...groups].map(([letter, entries]) => ({ letter, entries }));
}

function letterOf(title: string): string {
  const first = sortKey(title).normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : '#';
}

/** A title without quotation marks and the article at its beginning. */
function sortKey(title: string): string {
  return title.replace(/^[^\p{L}\p{N}]+/u, '').replace(/^(the|a|an)\s+/i, '');
}
