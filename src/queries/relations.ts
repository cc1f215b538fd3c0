import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { shelves, type CollectionName } from '../logic/sections.ts';
import { bodyReferences, type BodyReference } from '../markdown/body-references.ts';
import { collectionRules } from '../schemas/collections.ts';
import { referencesIn } from '../schemas/references.ts';
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

/** The sources that an entry cites, in the order in which a reader meets them. */
export async function citedBy(entry: CollectionEntry<CollectionKey>): Promise<string[]> {
  const positions = new Map((await getCollection('positions')).map((position) => [position.id, position]));
  const cited = targets(entry).flatMap((to) => {
    const [collection, id = ''] = to.split('/');
    const position = collection === 'positions' && inBody(entry, id) ? positions.get(id) : undefined;
    return collection === 'sources' ? [id] : position ? sourcesOf(position) : [];
  });
  return [...new Set(cited)];
}

/** The sources of a position, answer by answer. */
function sourcesOf(position: CollectionEntry<'positions'>): string[] {
  return position.data.answers.flatMap(({ sources }) => sources);
}

/** Whether a text prints a whole position, with the citations in it. */
function inBody(entry: CollectionEntry<CollectionKey>, position: string): boolean {
  return bodyReferences(entry.body ?? '').some(({ kind, target }) => kind === 'position' && target === position);
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
function targets(entry: CollectionEntry<CollectionKey>): string[] {
  const isText = collectionRules[entry.collection].format === 'mdx';
  const body = isText ? bodyReferences(entry.body ?? '').flatMap(bodyTarget) : [];
  const data = referencesIn(collectionRules[entry.collection].schema, entry.data);
  return [...body, ...data.map(({ collection, id }) => `${collection}/${id}`)];
}

const collectionOfKind = { term: 'glossary', citation: 'sources', position: 'positions', example: 'examples' } as const;

function bodyTarget({ kind, target }: BodyReference): string[] {
  if (kind !== 'link') return [`${collectionOfKind[kind]}/${target}`];
  const place = target.match(/^(\/[a-z-]+\/)(?:([a-z0-9-]+)\/|#([a-z0-9-]+))/);
  const collection = Object.entries(shelves).find(([, shelf]) => shelf.address === place?.[1])?.[0] as
    CollectionName | undefined;
  const id = place?.[2] ?? (collection === 'glossary' ? place?.[3] : undefined);
  return collection && id ? [`${collection}/${id}`] : [];
}
