import { destinations } from '../logic/moves.ts';
import { addressOf, sections, shelves } from '../logic/sections.ts';
import type { Collection } from '../schemas/collections.ts';
import type { Entry } from './entry.ts';
import { headingIds } from './heading-ids.ts';
import { lostAddresses } from './lost-addresses.ts';
import { pageAddresses } from './page-addresses.ts';
import type { Project } from './project.ts';
import { collectionNames } from './shelve-files.ts';
import type { WrittenMove } from './written-moves.ts';

/** What the entries of a project may refer to. */
export interface Site {
  /** The ids of each collection. */
  ids: ReadonlyMap<Collection, ReadonlySet<string>>;
  /** Every address that can be linked, from the root of the site, without fragments. */
  addresses: ReadonlySet<string>;
  /** Old addresses of pages and of places on them, with the new ones. */
  moved: ReadonlyMap<string, string>;
  /** Old addresses of entries, with the entries that are there now. */
  renamed: ReadonlyMap<string, Pick<Entry, 'collection' | 'id'>>;
  /** The addresses of entries that were published, and where there is neither an entry nor a redirect now. */
  lost: ReadonlySet<string>;
  /** The fragments of each page whose fragments are known from its text. */
  fragments: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Gathers from all entries and pages what may be referred to. */
export function surveySite(
  entries: readonly Entry[],
  moves: readonly WrittenMove[],
  { pages, served, published }: Pick<Project, 'pages' | 'served' | 'published'>,
): Site {
  const ids = new Map(collectionNames.map((name) => [name, idsIn(name, entries)]));
  const shelved = entries.filter(({ collection }) => collection !== 'glossary').map(addressOfEntry);
  const fixed = [
    '/',
    ...Object.values(shelves).map(({ address }) => address),
    ...sections.map(({ address }) => address),
  ];
  const files = served.map((path) => path.replace(/^public/, ''));
  const moved = destinations(moves);
  const entryAt = new Map(entries.map((entry) => [addressOfEntry(entry), entry]));
  const addresses = new Set([...fixed, ...pageAddresses(pages), ...files, ...shelved]);
  return {
    ids,
    addresses,
    moved,
    renamed: new Map(
      [...moved].flatMap(([old, now]) => {
        const entry = entryAt.get(now);
        return entry ? [[old, entry]] : [];
      }),
    ),
    lost: lostAddresses(entries, addresses, moved, { published }),
    fragments: new Map([[shelves.glossary.address, idsIn('glossary', entries)], ...entries.flatMap(fragmentsOf)]),
  };
}

/** The entry that had this collection and id before it was renamed, unless there is an entry of that name today. */
export function movedTo(folder: string, id: string, site: Site): Pick<Entry, 'collection' | 'id'> | undefined {
  const collection = collectionNames.find((name) => name === folder);
  if (!collection || site.ids.get(collection)?.has(id)) return undefined;
  return site.renamed.get(addressOf(collection, id));
}

/** Whether an entry was published and is gone, of which one report says what to do. */
export function isLost(collection: Collection, id: string, site: Site): boolean {
  return site.lost.has(addressOf(collection, id));
}

/** The address of an entry's page, from the root of the site. */
export function addressOfEntry({ collection, id }: Pick<Entry, 'collection' | 'id'>): string {
  return addressOf(collection, id);
}

function idsIn(name: Collection, entries: readonly Entry[]): Set<string> {
  return new Set(entries.filter(({ collection }) => collection === name).map(({ id }) => id));
}

/** An article has a fragment for each heading, and one for the list of sources that the site prints. */
function fragmentsOf(entry: Entry): [string, Set<string>][] {
  return entry.body ? [[addressOfEntry(entry), new Set([...headingIds(entry.body), 'sources'])]] : [];
}
