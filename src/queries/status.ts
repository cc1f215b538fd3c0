import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { reviewTerms } from '../logic/review-terms.ts';
import type { ReviewStanding } from '../logic/reviews.ts';
import { shelves } from '../logic/sections.ts';
import { listed, type Listed } from './entries.ts';
import { usedIn } from './relations.ts';
import { reviewOf } from './reviews.ts';

/** An entry with the day on which its check is due, and where it stands with that. */
interface DueEntry extends Listed {
  due: string;
  standing: ReviewStanding;
}

/** A collection with its entries, those that are due first in front. */
interface ReviewedShelf {
  name: string;
  address: string;
  months: number;
  because: string;
  entries: DueEntry[];
}

const collections = Object.keys(shelves) as CollectionKey[];

/** Every collection with its term and the standing of its entries. */
export async function reviewShelves(): Promise<ReviewedShelf[]> {
  return Promise.all(
    collections.map(async (collection) => {
      const { many: name, address } = shelves[collection];
      const entries = (await entriesOf(collection)).map((entry) => ({ ...listed(entry), ...reviewOf(entry) }));
      return { name, address, ...reviewTerms[collection], entries: entries.sort(byDue) };
    }),
  );
}

/** The entries of some collections to which no other entry refers. */
export async function unusedIn(names: readonly CollectionKey[]): Promise<Listed[]> {
  const entries = (await Promise.all(names.map(entriesOf))).flat();
  const users = await Promise.all(entries.map(({ collection, id }) => usedIn(collection, id)));
  return entries.filter((_, index) => users[index]?.length === 0).map(listed);
}

function entriesOf(collection: CollectionKey): Promise<CollectionEntry<CollectionKey>[]> {
  return getCollection(collection);
}

function byDue(a: DueEntry, b: DueEntry): number {
  return a.due.localeCompare(b.due) || a.title.localeCompare(b.title, 'en');
}
