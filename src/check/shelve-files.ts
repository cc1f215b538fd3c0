import { slug } from 'github-slugger';
import { collectionRules, type Collection } from '../schemas/collections.ts';
import { isList } from './list-problems.ts';
import { nearest } from './nearest.ts';
import type { TextFile } from './problem.ts';

/** A content file with the collection and the id that its path gives it, or was meant to give it. */
export interface ShelvedFile {
  file: TextFile;
  /** The folder below src/content, as it is written. */
  folder: string;
  /** The collection of that name, or the nearest to it. */
  collection: Collection | undefined;
  id: string;
}

/** The names of all collections, which are the folders of src/content. */
export const collectionNames = Object.keys(collectionRules) as Collection[];

/**
 * Finds the collection and the id of each content file. Drafts, whose names begin with `_`, are
 * left out. A file in a mistyped folder or with a mistyped name gets the collection and the id
 * that were probably meant, so that one wrong name does not make every mention of it wrong too.
 */
export function shelveFiles(files: readonly TextFile[]): ShelvedFile[] {
  return files.filter(({ path }) => !isDraft(path) && !isList(path)).map(shelve);
}

/** The path that an entry has when everything about its name is right. */
export function pathOf(collection: Collection, id: string): string {
  return `src/content/${collection}/${id}.${collectionRules[collection].format}`;
}

function isDraft(path: string): boolean {
  const parts = path.split('/').slice(2);
  return parts.at(-1)?.startsWith('_') === true || (parts.length > 1 && parts[0]?.startsWith('_') === true);
}

function shelve(file: TextFile): ShelvedFile {
  const parts = file.path.split('/').slice(2);
  const folder = parts.length > 1 ? (parts[0] ?? '') : '';
  const name = (parts.at(-1) ?? '').replace(/(\.(?:mdx?|ya?ml))?\.[^.]*$/i, '');
  const meant = folder && nearest(folder, collectionNames);
  return { file, folder, collection: collectionNames.find((known) => known === meant), id: idFrom(name) };
}

/** What a file name would be in lower case with hyphens. */
export function idFrom(name: string): string {
  return slug(name.replaceAll('_', '-'))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
