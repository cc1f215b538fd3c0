import type { Move } from '../logic/moves.ts';
import { addressOf } from '../logic/sections.ts';
import type { Entry } from './entry.ts';
import { placeOfValue } from './places-in-yaml.ts';
import type { TextFile } from './problem.ts';
import { readDocument } from './read-yaml.ts';

/** A move as an author wrote it, with the places of both addresses, in characters from the start of the file. */
export interface WrittenMove extends Move {
  file: TextFile;
  fromAt: number;
  toAt: number;
}

/** The list of moves that no entry can tell of. */
export const movedFile = 'src/content/moved.yaml';

/** All moves, in the front matter of entries and in the list; what is no address at all is left to the schemas. */
export function writtenMoves(entries: readonly Entry[], content: readonly TextFile[]): WrittenMove[] {
  return [...entries.flatMap(movesOfEntry), ...content.filter(({ path }) => path === movedFile).flatMap(movesInList)];
}

function movesOfEntry(entry: Entry): WrittenMove[] {
  const { file, collection, id, fields } = entry;
  const formerly: unknown = fields?.data['formerly'];
  if (!fields || !Array.isArray(formerly)) return [];
  return formerly.flatMap((from: unknown, index) => {
    const at = placeOfValue(fields.document, ['formerly', index]);
    return typeof from === 'string' ? [{ from, to: addressOf(collection, id), file, fromAt: at, toAt: at }] : [];
  });
}

function movesInList(file: TextFile): WrittenMove[] {
  const { document } = readDocument(file);
  const list: unknown = document?.toJS();
  if (!document || !Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index) => {
    const { from, to } = Object(item) as Record<string, unknown>;
    if (typeof from !== 'string' || typeof to !== 'string') return [];
    return [
      { from, to, file, fromAt: placeOfValue(document, [index, 'from']), toAt: placeOfValue(document, [index, 'to']) },
    ];
  });
}
