import { intentOf } from '../../logic/intent-of.ts';
import type { Collection } from '../../schemas/collections.ts';
import type { Entry } from '../entry.ts';
import { namesOf } from '../names-of.ts';
import { placeOfValue } from '../places-in-yaml.ts';
import { problemAt, type Problem } from '../problem.ts';

/** Works may share a title; every other entry is to be found by its own. */
const shared: readonly Collection[] = ['sources'];

/**
 * Two entries of a collection that answer the same question: their titles have the same words, in whatever form
 * and order, or another name of one has the words of the other's title. The page that was published later is told,
 * once for each other page.
 */
export function duplicateIntent(entries: readonly Entry[]): Problem[] {
  const named = entries
    .filter(({ collection }) => !shared.includes(collection))
    .toSorted((a, b) => publishedOn(a).localeCompare(publishedOn(b)));
  const titled = new Map<string, Entry>();
  for (const entry of named) {
    const [title] = namesOf(entry);
    const key = title && keyOf(entry, title.name);
    if (key !== undefined && !titled.has(key)) titled.set(key, entry);
  }
  return named.flatMap((entry) => {
    const told = new Set<Entry>();
    return namesOf(entry).flatMap(({ name, path }) => {
      const other = titled.get(keyOf(entry, name));
      const title = other && namesOf(other)[0]?.name;
      const isSame = title?.toLowerCase() === name.toLowerCase();
      // Another name that is the same, letter by letter, is a matter of its own.
      if (path[0] === 'aliases' && isSame) return [];
      if (!entry.fields || !other || other === entry || title === undefined || told.has(other)) return [];
      told.add(other);
      const found = isSame
        ? `"${name}" is the title of ${other.file.path} already`
        : `"${name}" asks nearly the same as "${title}", which is ${other.file.path}`;
      const message = `${found}; make one page of the two, or say here how this differs.`;
      return [problemAt(entry.file, placeOfValue(entry.fields.document, path), 'duplicate-intent', message)];
    });
  });
}

/** The day on which an entry was first published, as it is written; empty for terms, which have none. */
function publishedOn({ fields }: Entry): string {
  const day: unknown = fields?.data['published'];
  return typeof day === 'string' ? day : '';
}

function keyOf({ collection }: Entry, name: string): string {
  return `${collection} ${intentOf(name)}`;
}
