import type { Collection } from '../../schemas/collections.ts';
import type { Entry } from '../entry.ts';
import { namesOf } from '../names-of.ts';
import { placeOfValue } from '../places-in-yaml.ts';
import { problemAt, type Problem } from '../problem.ts';

/** Works may share a title, and many situations are the same kind of story. */
const shared: readonly Collection[] = ['sources', 'scenarios'];

/** Another name that an entry of the same collection has already, or the entry itself. A term and its article may share theirs. */
export function aliasTaken(entries: readonly Entry[]): Problem[] {
  const owners = new Map<string, Entry>();
  const named = entries.filter(({ collection }) => !shared.includes(collection));
  // A title has more right to a name than another name has, in whatever order the files are.
  for (const entry of named) for (const { name } of namesOf(entry).slice(0, 1)) claim(owners, entry, name);
  return named.flatMap((entry) => {
    const before = new Set<string>();
    return namesOf(entry).flatMap(({ name, path }) => {
      const owner = claim(owners, entry, name);
      const isTwice = before.has(name.toLowerCase());
      before.add(name.toLowerCase());
      if ((owner === entry && !isTwice) || path[0] !== 'aliases' || !entry.fields) return [];
      const whose = owner === entry ? 'by this entry' : `by ${owner.file.path}`;
      const message = `The name "${name}" is taken ${whose}; remove it, or write one that only this is called.`;
      return [problemAt(entry.file, placeOfValue(entry.fields.document, path), 'alias-taken', message)];
    });
  });
}

/** The entry of the same collection to which a name belongs: the first that asks. */
function claim(owners: Map<string, Entry>, entry: Entry, name: string): Entry {
  const key = `${entry.collection} ${name.toLowerCase()}`;
  const owner = owners.get(key) ?? entry;
  owners.set(key, owner);
  return owner;
}
