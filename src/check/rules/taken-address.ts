import type { Entry } from '../entry.ts';
import { placeOfValue } from '../places-in-yaml.ts';
import { problemAt, type Problem } from '../problem.ts';
import { addressOfEntry, type Site } from '../site.ts';

/** An old address that is the address of a page, or an old address of another entry: one of the two would be lost. */
export function takenAddress(entries: readonly Entry[], site: Site): Problem[] {
  const claimed = new Map<string, string>();
  return entries.flatMap(({ collection, id, file, fields }) => {
    const formerly: unknown = fields?.data['formerly'];
    return (Array.isArray(formerly) ? (formerly as unknown[]) : []).flatMap((old, index) => {
      if (typeof old !== 'string' || !fields) return [];
      const owner = site.addresses.has(old) ? 'a page that exists' : claimed.get(old);
      claimed.set(old, addressOfEntry({ collection, id }));
      if (owner === undefined) return [];
      const message = `"${old}" is ${site.addresses.has(old) ? owner : `an old address of ${owner}`}; remove it here.`;
      return [problemAt(file, placeOfValue(fields.document, ['formerly', index]), 'taken-address', message)];
    });
  });
}
