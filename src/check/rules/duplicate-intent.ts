import { stemmer } from 'stemmer';
import type { Collection } from '../../schemas/collections.ts';
import type { Entry } from '../entry.ts';
import { namesOf } from '../names-of.ts';
import { placeOfValue } from '../places-in-yaml.ts';
import { problemAt, type Problem } from '../problem.ts';

/** Works may share a title; every other entry is to be found by its own. */
const shared: readonly Collection[] = ['sources'];

/** Words that do not tell one subject from another. */
const empty = new Set(['a', 'an', 'and', 'for', 'in', 'is', 'of', 'on', 'or', 'the', 'to', 'versus', 'vs', 'what']);

/**
 * Two entries of a collection that answer the same question: their titles have the same words, in whatever form
 * and order, or another name of one has the words of the other's title. The later title, or the other name, goes.
 */
export function duplicateIntent(entries: readonly Entry[]): Problem[] {
  const named = entries.filter(({ collection }) => !shared.includes(collection));
  const titled = new Map<string, Entry>();
  for (const entry of named) {
    const [title] = namesOf(entry);
    const key = title && keyOf(entry, title.name);
    if (key !== undefined && !titled.has(key)) titled.set(key, entry);
  }
  return named.flatMap((entry) =>
    namesOf(entry).flatMap(({ name, path }) => {
      const other = titled.get(keyOf(entry, name));
      const title = other && namesOf(other)[0]?.name;
      // The same name, letter by letter, is a matter of its own.
      const isSame = path[0] === 'aliases' && title?.toLowerCase() === name.toLowerCase();
      if (!entry.fields || !other || other === entry || title === undefined || isSame) return [];
      const message = `"${name}" asks nearly the same as "${title}", which is ${other.file.path}; make one page of the two, or say here how this differs.`;
      return [problemAt(entry.file, placeOfValue(entry.fields.document, path), 'duplicate-intent', message)];
    }),
  );
}

function keyOf({ collection }: Entry, name: string): string {
  return `${collection} ${wordsOf(name)}`;
}

function wordsOf(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !empty.has(word)).map((word) => stemmer(word));
  return (telling.length > 0 ? telling : words).sort().join(' ');
}
