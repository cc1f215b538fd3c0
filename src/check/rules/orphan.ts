import { textCollections } from '../../logic/sections.ts';
import type { Collection } from '../../schemas/collections.ts';
import type { Entry } from '../entry.ts';
import { addressesInFields, addressesInText } from '../mentioned-addresses.ts';
import { problemOf, type Problem } from '../problem.ts';
import { addressOfEntry } from '../site.ts';

/** The collections whose entries have to be part of the web; levels are in every list, the rest are reached otherwise. */
const woven: readonly Collection[] = [...textCollections.filter((name) => name !== 'levels'), 'examples', 'positions'];

/** An article to which no other entry refers. The lists of all pages do not count: they lead everywhere. */
export function orphan(entries: readonly Entry[]): Problem[] {
  const ledTo = new Set(
    entries.flatMap((entry) => {
      const own = addressOfEntry(entry);
      return [...addressesInFields(entry), ...addressesInText(entry)].filter((address) => address !== own);
    }),
  );
  return entries
    .filter((entry) => woven.includes(entry.collection) && !ledTo.has(addressOfEntry(entry)))
    .map((entry) =>
      problemOf(
        entry.file.path,
        'orphan',
        `No other page leads to this one; link ${addressOfEntry(entry)} in a text where a reader needs it.`,
      ),
    );
}
