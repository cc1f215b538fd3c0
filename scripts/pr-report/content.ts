import { adviseOnArticles } from '../../src/check/advise-on-articles.ts';
import { componentMentions } from '../../src/check/component-uses.ts';
import type { Entry } from '../../src/check/entry.ts';
import { measureProse } from '../../src/check/measure-prose.ts';
import { pageAddresses } from '../../src/check/page-addresses.ts';
import { addressOfEntry } from '../../src/check/site.ts';
import { writtenMoves } from '../../src/check/written-moves.ts';
import { destinations } from '../../src/logic/moves.ts';
import { difference } from '../../src/logic/report/difference.ts';
import type { EntryChanges, Named, ReadingChange, Remark } from '../../src/logic/report/report.ts';

/** The addresses of the pages that files make: those of entries, and those of pages that stand by themselves. */
export function ownAddresses(files: ReadonlySet<string>, entries: readonly Entry[]): Set<string> {
  const ofEntries = entries
    .filter(({ file }) => files.has(file.path))
    .map((entry) => addressOfEntry(entry).replace(/#.*$/, ''));
  return new Set([...ofEntries, ...pageAddresses([...files].filter((file) => file.startsWith('src/pages/')))]);
}

/** The pages of entries that moved, by their old addresses: an entry of the changed content names the old one. */
export function movedPages(before: readonly Entry[], after: readonly Entry[]): Map<string, string> {
  const known = new Set(before.map(addressOfEntry));
  return new Map([...destinations(writtenMoves(after, []))].filter(([from]) => known.has(from)));
}

/** Entries with the addresses that they have now. */
export type Placed = readonly { entry: Entry; address: string }[];

/** Places entries at their addresses; those that have moved since at their new ones, so that they are found again. */
export function place(entries: readonly Entry[], moved: ReadonlyMap<string, string> = new Map()): Placed {
  return entries.map((entry) => {
    const address = addressOfEntry(entry);
    return { entry, address: moved.get(address) ?? address };
  });
}

/** The terms, the sources and the citations that came and went. */
export function compareEntries(before: Placed, after: Placed): EntryChanges {
  const compare = (list: (entries: Placed) => Named[]) => difference(list(before), list(after));
  const { added, removed } = compare(citationsIn);
  return {
    terms: compare((entries) => named(entries, 'glossary', 'term')),
    sources: compare((entries) => named(entries, 'sources', 'title')),
    citations: { added: added.map(apart), removed: removed.map(apart) },
  };
}

function named(entries: Placed, collection: Entry['collection'], field: string): Named[] {
  return entries
    .filter(({ entry }) => entry.collection === collection)
    .map(({ entry, address }) => {
      const title: unknown = entry.fields?.data[field];
      return { address, title: typeof title === 'string' ? title : entry.id };
    });
}

/** Which page cites what. A page can cite several sources, so page and source together are what is told apart. */
function citationsIn(entries: Placed): Named[] {
  return entries.flatMap(({ entry, address }) => {
    const cited = componentMentions(entry).filter(({ collection }) => collection === 'sources');
    return [...new Set(cited.map(({ id }) => id))].map((id) => ({ address: `${address} ${id}`, title: id }));
  });
}

function apart({ address, title }: Named): Named {
  return { address: address.slice(0, -title.length - 1), title };
}

/** How the articles read whose words are more, fewer or in other sentences than before. */
export function compareReadings(before: Placed, after: Placed): ReadingChange[] {
  const earlier = readingsOf(before);
  return [...readingsOf(after)]
    .map(([address, reading]) => ({ address, before: earlier.get(address), after: reading }))
    .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
}

function readingsOf(entries: Placed): Map<string, ReadingChange['after']> {
  return new Map(entries.flatMap(({ entry, address }) => (entry.body ? [[address, measureProse(entry.body)]] : [])));
}

/** Advice on prose that was not given before, wherever in the file it stood. */
export function newAdvice(before: readonly Entry[], after: readonly Entry[]): Remark[] {
  const given = new Set(adviseOnArticles(before).map(({ file, message }) => `${file} ${message}`));
  return adviseOnArticles(after)
    .filter(({ file, message }) => !given.has(`${file} ${message}`))
    .map(({ file, line, message }) => ({ place: `${file}:${line}`, message }));
}
