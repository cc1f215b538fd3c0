import { getCollection, getEntry, type CollectionEntry, type CollectionKey } from 'astro:content';
import { AstroError } from 'astro/errors';
import { closestMatch } from 'leven';
import { capitalized } from '../logic/capitalized.ts';
import { inLevelOrder, levels, type Level } from '../logic/levels.ts';
import { addressOf } from '../logic/sections.ts';

/** What a list, a breadcrumb or a feed needs to know of an entry, whatever its collection. */
export interface Listed {
  collection: CollectionKey;
  id: string;
  title: string;
  summary: string;
  address: string;
  levels: Level[];
  /** The day of the last check. */
  reviewed: string;
}

/** An entry with a page of its own that carries a title, a summary and a date. */
export type ArticleEntry = CollectionEntry<Exclude<CollectionKey, 'glossary' | 'sources'>>;

/** Reads one entry. A missing one stops the build and tells the author what to change. */
export async function requireEntry<C extends CollectionKey>(collection: C, id: string): Promise<CollectionEntry<C>> {
  const entry = await getEntry(collection, id);
  if (entry) return entry as CollectionEntry<C>;

  const guess = closestMatch(
    id,
    (await getCollection(collection)).map((other) => other.id),
  );
  throw new AstroError(
    `There is no "${id}" in src/content/${collection}.` + (guess ? ` Did you mean "${guess}"?` : ''),
    'Correct the id where the page uses it, or add the entry.',
  );
}

/** An entry as lists show it. */
export function listed(entry: CollectionEntry<CollectionKey>): Listed {
  const { collection, id } = entry;
  return {
    collection,
    id,
    address: addressOf(collection, id),
    levels: levelsOf(entry),
    reviewed: entry.data.reviewed.on,
    ...nameOf(entry),
  };
}

/** All entries of a collection as lists show them, by title. */
export async function listAll(collection: CollectionKey): Promise<Listed[]> {
  const entries: CollectionEntry<CollectionKey>[] = await getCollection(collection);
  return entries.map(listed).sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

/** The entries of a collection that work at a level, as lists show them, by title. */
export async function listAtLevel(collection: CollectionKey, level: Level): Promise<Listed[]> {
  return (await listAll(collection)).filter((entry) => entry.levels.includes(level));
}

/** An entry named as collection/id, as lists show it. */
export async function requireListed(address: string): Promise<Listed> {
  const [collection = '', id = ''] = address.split('/');
  return listed(await requireEntry(collection as CollectionKey, id));
}

function nameOf(entry: CollectionEntry<CollectionKey>): Pick<Listed, 'title' | 'summary'> {
  if (entry.collection === 'glossary') return { title: capitalized(entry.data.term), summary: entry.data.definition };
  if (entry.collection === 'sources') return { title: entry.data.title, summary: entry.data.supports };
  const { title, summary } = entry.data;
  return { title, summary };
}

/** The levels that a list may show. A situation's is its answer, and stays on its own page. */
function levelsOf(entry: CollectionEntry<CollectionKey>): Level[] {
  if (entry.collection === 'scenarios') return [];
  if ('levels' in entry.data) return inLevelOrder(entry.data.levels);
  if ('level' in entry.data) return [entry.data.level];
  return entry.collection === 'examples' ? [...levels] : [];
}
