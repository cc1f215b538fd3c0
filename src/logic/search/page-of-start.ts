import { sharedStart } from './near-words.ts';
import type { PageIds } from './search-files.ts';

/** The beginnings of names, as long as it takes to tell each from all others, in the order given. */
export function uniqueStarts(names: readonly string[]): string[] {
  const sorted = [...names].sort();
  const placeOf = new Map(sorted.map((name, place) => [name, place]));
  return names.map((name) => {
    const place = placeOf.get(name) ?? 0;
    const shared = Math.max(sharedStart(name, sorted[place - 1] ?? ''), sharedStart(name, sorted[place + 1] ?? ''));
    return name.slice(0, shared + 1);
  });
}

/** Says which page has a name, by its start. A start may be the whole of a name and the beginning of a longer one, so the longest comes first. */
export function pageOfStart({ starts }: PageIds): (id: string) => number | undefined {
  const pages = new Map(starts.split(' ').map((start, page) => [start, page]));
  // A page without a text has no name.
  pages.delete('');
  const longest = Math.max(0, ...[...pages.keys()].map(({ length }) => length));
  return (id) => {
    for (let length = longest; length > 0; length -= 1) {
      const page = pages.get(id.slice(0, length));
      if (page !== undefined) return page;
    }
    return undefined;
  };
}
