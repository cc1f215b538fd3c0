import type { Collection } from '../schemas/collections.ts';
import type { Entry } from './entry.ts';
import type { Problem, TextFile } from './problem.ts';
import { readEntry } from './read-entry.ts';
import { shelveFiles, type ShelvedFile } from './shelve-files.ts';

/** A content file as it was read: its place, its entry if a collection takes it, and why it could not be read in full. */
export interface FileReading {
  shelved: ShelvedFile;
  entry?: Entry;
  problems: readonly Problem[];
}

/** Reads content files. Drafts and lists are left out. */
export function readFiles(files: readonly TextFile[]): FileReading[] {
  return shelveFiles(files).map((shelved) =>
    hasCollection(shelved) ? { shelved, ...readEntry(shelved) } : { shelved, problems: [] },
  );
}

function hasCollection(shelved: ShelvedFile): shelved is ShelvedFile & { collection: Collection } {
  return shelved.collection !== undefined;
}
