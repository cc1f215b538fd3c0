import { getCollection, type CollectionKey } from 'astro:content';
import { changePlace, newestFirst, type Change } from '../logic/changes.ts';
import { shelves } from '../logic/sections.ts';
import { listed, type ArticleEntry } from './entries.ts';

/** A change with the page that it is about. */
interface PageChange extends Change {
  title: string;
  /** The place of the change on its page, from the root of the site. */
  address: string;
}

/** The collections whose entries can say what changed. */
const telling = (Object.keys(shelves) as CollectionKey[]).filter(
  (name): name is ArticleEntry['collection'] => name !== 'glossary' && name !== 'sources',
);

/** The changes of all pages, newest first. */
export async function listChanges(): Promise<PageChange[]> {
  const entries = (await Promise.all(telling.map((name) => getCollection(name)))).flat() as ArticleEntry[];
  return newestFirst(
    entries.flatMap((entry) => {
      const { title, address } = listed(entry);
      return entry.data.changes.map((change) => ({ ...change, title, address: `${address}#${changePlace(change)}` }));
    }),
  );
}
