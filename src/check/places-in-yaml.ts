import { isCollection, isMap, isNode, isScalar, type Document, type Node } from 'yaml';
import type { FieldPath } from '../schemas/schema-shape.ts';
import type { TextEdit } from './problem.ts';

/** Where the name of a field stands, in characters from the start of the file; nothing for an entry of a list. */
export function placeOfName(document: Document, path: FieldPath): number | undefined {
  const group = nodeAt(document, path.slice(0, -1));
  if (path.length === 0 || !isMap(group)) return undefined;
  const pair = group.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)));
  return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
}

/** Where a value stands; of an empty one, the name of its field. */
export function placeOfValue(document: Document, path: FieldPath): number {
  const node = nodeAt(document, path);
  const empty = isScalar(node) && node.value === null && node.source === '';
  return (empty ? placeOfName(document, path) : undefined) ?? node?.range?.[0] ?? placeOfGroup(document, path);
}

/** A fix that writes another text in place of a value that stands on one line. */
export function replaceValue(document: Document, path: FieldPath, text: string): TextEdit[] | undefined {
  const node = nodeAt(document, path);
  if (!isScalar(node) || !node.range || String(node.source).includes('\n')) return undefined;
  return [{ start: node.range[0], end: node.range[1], text }];
}

/** Where a group of fields begins: at its name, in a list at its first field; the whole file at its start. */
export function placeOfGroup(document: Document, path: FieldPath): number {
  if (path.length === 0) return 0;
  return placeOfName(document, path) ?? nodeAt(document, path)?.range?.[0] ?? placeOfGroup(document, path.slice(0, -1));
}

/** How a path is written in a message; entries of lists are counted from 1, as people do. */
export function nameOfPath(path: FieldPath): string {
  return path.map((part) => (typeof part === 'number' ? part + 1 : part)).join('.');
}

function nodeAt(document: Document, path: FieldPath): Node | undefined {
  if (path.length === 0) return document.contents ?? undefined;
  const node: unknown = isCollection(document.contents) ? document.contents.getIn(path, true) : undefined;
  return isNode(node) ? node : undefined;
}
