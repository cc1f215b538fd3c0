import { isMap, isNode, isScalar, isSeq, type Document } from 'yaml';
import type { FieldPath } from '../schemas/schema-shape.ts';

/** The way to the value in which a place lies, given in characters from the start of the file; a name belongs to its value. */
export function pathAt(document: Document, offset: number): FieldPath {
  return pathIn(document.contents, offset);
}

function pathIn(node: unknown, offset: number): FieldPath {
  if (isMap(node)) {
    const pair = node.items.findLast(({ key }) => startOf(key) <= offset);
    return pair && isScalar(pair.key) ? [String(pair.key.value), ...pathIn(pair.value, offset)] : [];
  }
  if (isSeq(node)) {
    const index = node.items.findLastIndex((item) => startOf(item) <= offset);
    return index < 0 ? [] : [index, ...pathIn(node.items[index], offset)];
  }
  return [];
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? Infinity) : Infinity;
}
