import { problemOf, type Problem } from '../problem.ts';
import { pathOf, type ShelvedFile } from '../shelve-files.ts';

/** Files of a collection that have the same id, whatever their endings, folders or letter case. */
export function duplicateId(files: readonly ShelvedFile[]): Problem[] {
  return files.flatMap(({ file, collection, id }) => {
    const sameId = files.filter((other) => other.collection === collection && other.id === id);
    const [first] = sameId.toSorted(rightPathFirst);
    if (collection === undefined || !first || first.file === file) return [];
    const message = `The id "${id}" is taken by ${first.file.path}; rename or remove one of the two files.`;
    return [problemOf(file.path, 'duplicate-id', message)];
  });
}

function rightPathFirst(a: ShelvedFile, b: ShelvedFile): number {
  return Number(isRight(b)) - Number(isRight(a));
}

function isRight({ file, collection, id }: ShelvedFile): boolean {
  return collection !== undefined && file.path === pathOf(collection, id);
}
