import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import type { CatalogEntry } from '../logic/catalog-entry.ts';
import { shelves } from '../logic/sections.ts';
import { collectionRules } from '../schemas/collections.ts';
import { referencesIn, targetOf } from '../schemas/references.ts';
import { listAll, listed, requireEntry } from './entries.ts';
import { citedBy } from './relations.ts';

/** Every entry of the knowledge base, in the order of the collections. */
export async function catalog(): Promise<CatalogEntry[]> {
  const touchpoints = await touchpointsOf();
  const entries = await Promise.all(
    (Object.keys(shelves) as CollectionKey[]).map((name): Promise<CollectionEntry<CollectionKey>[]> =>
      getCollection(name),
    ),
  );
  return Promise.all(entries.flat().map((entry) => catalogEntry(entry, touchpoints(entry))));
}

async function catalogEntry(
  entry: CollectionEntry<CollectionKey>,
  touchpoints: readonly string[],
): Promise<CatalogEntry> {
  const { address, title, summary, levels, reviewed } = listed(entry);
  const type = shelves[entry.collection].one;
  return {
    address,
    type,
    title,
    aliases: aliasesOf(entry),
    asked: askedFor(entry),
    summary,
    levels,
    touchpoints,
    evidence: await evidenceOf(entry),
    reviewed,
  };
}

/** Other names of an entry; a source is looked for by its authors and year. */
function aliasesOf(entry: CollectionEntry<CollectionKey>): string[] {
  if (entry.collection === 'sources') return [`${entry.data.authors} (${entry.data.year})`];
  return entry.data.aliases;
}

/** How people ask for an entry; of a position, its question as well. */
function askedFor(entry: CollectionEntry<CollectionKey>): string[] {
  if (entry.collection === 'sources') return [];
  return entry.collection === 'positions' ? [entry.data.question, ...entry.data.asked] : entry.data.asked;
}

/** The contacts that an entry is about: itself, those that its data names, and those whose data names it. */
async function touchpointsOf(): Promise<(entry: CollectionEntry<CollectionKey>) => string[]> {
  const touchpoints = await getCollection('touchpoints');
  const names = new Map((await listAll('touchpoints')).map(({ id, title }) => [id, title]));
  const named = new Map(touchpoints.map((touchpoint) => [touchpoint.id, addressesIn(touchpoint)]));
  return (entry) => {
    const own = addressesIn(entry);
    const here = `${entry.collection}/${entry.id}`;
    return [...names].flatMap(([id, name]) => {
      const address = `touchpoints/${id}`;
      return here === address || own.has(address) || named.get(id)?.has(here) ? [name] : [];
    });
  };
}

function addressesIn({ collection, data }: CollectionEntry<CollectionKey>): Set<string> {
  const targets = referencesIn(collectionRules[collection].schema, data).map(targetOf);
  return new Set(targets.map(({ collection, id }) => `${collection}/${id}`));
}

async function evidenceOf(entry: CollectionEntry<CollectionKey>): Promise<string[]> {
  if (entry.collection === 'sources') return [entry.data.evidence];
  const sources = await Promise.all((await citedBy(entry)).map((id) => requireEntry('sources', id)));
  return [...new Set(sources.map(({ data }) => data.evidence))].sort();
}
