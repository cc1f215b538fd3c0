import leven from 'leven';
import { intentOf } from '../logic/intent-of.ts';
import { comparableWords } from '../logic/search/words.ts';
import type { KindName } from './kinds.ts';
import type { KnownEntry } from './known-entries.ts';

/** A name that an entry already has. */
export interface NameInUse {
  /** The name as that entry has it. */
  name: string;
  entry: KnownEntry;
}

/** Names are the same whatever their letter case, accents, hyphens and signs. */
function plain(name: string): string {
  return comparableWords(name).join(' ');
}

/**
 * Entries that already are what a new one would be: in the same collection one with a title or alias that
 * asks the same, or another article with that title. A word may be a term, a source and an article.
 */
export function takenBy(name: string, kind: KindName, entries: readonly KnownEntry[]): NameInUse[] {
  return entries.flatMap((entry) => {
    const same =
      entry.collection === kind
        ? [entry.name, ...entry.aliases].find((other) => intentOf(other) === intentOf(name))
        : [entry.name].find((other) => isOf(kind, entry) && plain(other) === plain(name));
    return same === undefined ? [] : [{ name: same, entry }];
  });
}

/** Names that are close to a new one without being it: an alias elsewhere, another form, a slip of the hand. The closest first. */
export function closeTo(name: string, kind: KindName, entries: readonly KnownEntry[]): NameInUse[] {
  const taken = takenBy(name, kind, entries).map(({ entry }) => entry);
  return entries
    .filter((entry) => isOf(kind, entry) && !taken.includes(entry))
    .flatMap((entry) => {
      const [closest] = [entry.name, ...entry.aliases]
        .map((other) => ({ name: other, entry, steps: leven(plain(other), plain(name)) }))
        .sort((a, b) => a.steps - b.steps);
      return closest && closest.steps <= allowed(name) ? [closest] : [];
    })
    .sort((a, b) => a.steps - b.steps)
    .map(({ name: other, entry }) => ({ name: other, entry }));
}

/** A sixth of the letters may differ: an ending, a hyphen, two letters changed. */
function allowed(name: string): number {
  return Math.floor(plain(name).length / 6);
}

/** Terms are compared with terms and sources with sources; all others are pages that readers take for one another. */
function isOf(kind: KindName, { collection }: KnownEntry): boolean {
  const apart = ['glossary', 'sources'];
  return collection === kind || (!apart.includes(kind) && !apart.includes(collection));
}
