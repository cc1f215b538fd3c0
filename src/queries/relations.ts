import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { shelves } from '../logic/sections.ts';
import { bodyReferences, type BodyReference } from '../markdown/body-references.ts';
import { collectionRules } from '../schemas/collections.ts';
import { referencesIn, targetOf } from '../schemas/references.ts';
import { listed, type Listed } from './entries.ts';

/** One entry refers to another: in its data, or in its text by a component or a link. */
interface Relation {
  from: Listed;
  to: string;
}

let relations: Promise<readonly Relation[]> | undefined;

/** Every relation of the knowledge base, read once for a build and anew for each page in development. */
function allRelations(): Promise<readonly Relation[]> {
  if (import.meta.env.DEV) return readRelations();
  return (relations ??= readRelations());
}

/** The entries that refer to an entry, each once, by title. The computed inverse of every relation. */
export async function usedIn(collection: CollectionKey, id: string): Promise<Listed[]> {
  const here = `${collection}/${id}`;
  const from = (await allRelations()).filter(({ to }) => to === here).map((relation) => relation.from);
  const others = new Map(from.map((entry) => [entry.address, entry]));
  others.delete(`${shelves[collection].address}${id}/`);
  return [...others.values()].sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

/** The sources that an entry cites, in the order in which a reader meets them: in a position that the text prints, too. */
export async function citedBy(entry: CollectionEntry<CollectionKey>): Promise<string[]> {
  const inData = dataTargets(entry).flatMap(({ collection, id }) => (collection === 'sources' ? [id] : []));
  return [...new Set([...(await citedIn(mentions(entry))), ...inData])];
}

/** The sources to which references of a text lead: those that it cites, and those of a position that it prints. */
export async function citedIn(references: readonly BodyReference[]): Promise<string[]> {
  const positions = new Map((await getCollection('positions')).map((position) => [position.id, sourcesOf(position)]));
  const cited = references.flatMap((reference) => {
    if ('link' in reference) return [];
    return reference.collection === 'sources'
      ? [reference.id]
      : reference.collection === 'positions'
        ? (positions.get(reference.id) ?? [])
        : [];
  });
  return [...new Set(cited)];
}

/** The sources of a position, answer by answer. */
function sourcesOf(position: CollectionEntry<'positions'>): string[] {
  return position.data.answers.flatMap(({ sources }) => sources);
}

async function readRelations(): Promise<readonly Relation[]> {
  const collections = Object.keys(collectionRules) as CollectionKey[];
  const entries = (
    await Promise.all(collections.map((name) => getCollection(name)))
  ).flat() as CollectionEntry<CollectionKey>[];
  return entries.flatMap((entry) => {
    const from = listed(entry);
    return targets(entry).map((to) => ({ from, to }));
  });
}

/** What an entry refers to, as collection/id: first its text, then its data. */
export function targets(entry: CollectionEntry<CollectionKey>): string[] {
  const inText = mentions(entry).flatMap((reference) => ('link' in reference ? entryAt(reference.link) : [reference]));
  return [...inText, ...dataTargets(entry)].map(({ collection, id }) => `${collection}/${id}`);
}

function mentions(entry: CollectionEntry<CollectionKey>): BodyReference[] {
  return collectionRules[entry.collection].format === 'mdx' ? bodyReferences(entry.body ?? '') : [];
}

function dataTargets(entry: CollectionEntry<CollectionKey>): { collection: string; id: string }[] {
  return referencesIn(collectionRules[entry.collection].schema, entry.data).map(targetOf);
}

/** The entry to which a link of the site leads, if it leads to one. The link counts from the root of the site. */
export function entryAt(link: string): { collection: string; id: string }[] {
  const [, shelf, id, fragment] = /^(\/[a-z-]+\/)(?:([a-z0-9-]+)\/|#([a-z0-9-]+))/.exec(link) ?? [];
  const collection = Object.entries(shelves).find(([, { address }]) => address === shelf)?.[0];
  const named = id ?? (collection === 'glossary' ? fragment : undefined);
  return collection && named ? [{ collection, id: named }] : [];
}
