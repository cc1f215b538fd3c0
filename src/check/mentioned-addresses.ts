import { addressOf } from '../logic/sections.ts';
import { collectionRules } from '../schemas/collections.ts';
import { referencesIn, targetOf } from '../schemas/references.ts';
import { componentMentions } from './component-uses.ts';
import type { Entry } from './entry.ts';
import { siteLinks } from './links.ts';
import { collectionNames } from './shelve-files.ts';

/** The addresses of the entries to which an entry refers in its fields, from the root of the site. */
export function addressesInFields({ collection, fields }: Entry): string[] {
  if (!fields) return [];
  return referencesIn(collectionRules[collection].schema, fields.data)
    .map(targetOf)
    .flatMap((target) => {
      const known = collectionNames.find((name) => name === target.collection);
      return known ? [addressOf(known, target.id)] : [];
    });
}

/** The addresses to which the text of an article refers, by a component or a link, from the root of the site. */
export function addressesInText(entry: Entry): string[] {
  const named = componentMentions(entry).map(({ collection, id }) => addressOf(collection, id));
  const linked = siteLinks(entry).flatMap(({ address, fragment }) => [
    address,
    ...(fragment === undefined ? [] : [`${address}#${fragment}`]),
  ]);
  return [...named, ...linked];
}
