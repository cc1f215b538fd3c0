import { sectionOf, shelves, addressOf, type CollectionName } from './sections.ts';

/** A page above another, or the page itself. */
export interface Crumb {
  name: string;
  address: string;
}

/** The way to an entry: its section, the index of its collection where that is another page, the entry. */
export function crumbsTo(collection: CollectionName, id: string, title: string): Crumb[] {
  return [...crumbsToShelf(collection), { name: title, address: addressOf(collection, id) }];
}

/** The way to the index of a collection; where the section is that index, it stands once. */
export function crumbsToShelf(collection: CollectionName): Crumb[] {
  const { name, address } = sectionOf(collection);
  const shelf = { name: shelves[collection].many, address: shelves[collection].address };
  return shelf.address === address ? [shelf] : [{ name, address }, shelf];
}
