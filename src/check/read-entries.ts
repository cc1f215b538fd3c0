import type { Entry } from './entry.ts';
import { readContent } from './read-content.ts';
import { readEntry } from './read-entry.ts';
import { shelveFiles } from './shelve-files.ts';

/** The entries of the project in `projectRoot`, each with as much of it as can be read. */
export function readEntries(projectRoot: string): Entry[] {
  return shelveFiles(readContent(projectRoot).content).flatMap((file) =>
    file.collection ? [readEntry({ ...file, collection: file.collection }).entry] : [],
  );
}
