import { shelves } from '../logic/sections.ts';
import type { Collection } from '../schemas/collections.ts';
import { collectionNames } from './shelve-files.ts';

/** The entry whose page an address is by its form; terms have no pages, and pages below one are made from data. */
export function entryNamed(address: string): { collection: Collection; id: string } | undefined {
  const [, shelf, id = ''] = /^(\/[a-z-]+\/)([a-z0-9-]+)\/$/.exec(address) ?? [];
  const collection = collectionNames.find((name) => name !== 'glossary' && shelves[name].address === shelf);
  return collection && { collection, id };
}
