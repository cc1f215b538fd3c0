import { isMap, isNode, isScalar, type Pair, type YAMLMap } from 'yaml';
import { collectionRules } from '../../schemas/collections.ts';
import { fieldsOf } from '../../schemas/schema-shape.ts';
import { problemAt, type Problem, type TextEdit } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** A field with the lines that it takes up, comments above it included. */
interface FieldLines {
  name: string;
  start: number;
  end: number;
}

/** Fields that do not stand in the order of the schema. Fields that it does not have are a matter of their own. */
export const fieldOrder: Rule = ({ file, collection, fields, issues }): Problem[] => {
  const group = fields?.document.contents;
  if (!isMap(group) || group.flow || issues.some(({ kind }) => kind === 'unknown')) return [];
  const order = Object.keys(fieldsOf(collectionRules[collection].schema));
  const places = group.items.map(({ key }) => order.indexOf(nameOf(key)));
  // Of a field that is written twice one has to go first.
  if (new Set(places).size < places.length || places.every((place, index) => place >= (places[index - 1] ?? 0)))
    return [];
  const lines = linesOf(file.text, group);
  const sorted = lines.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  const index = lines.findIndex(({ name }, place) => name !== sorted[place]?.name);
  const [early, expected] = [lines[index], sorted[index]];
  if (!early || !expected) return [];
  const message = `\`${expected.name}\` comes before \`${early.name}\` in this collection.`;
  return [problemAt(file, expected.start, 'field-order', message, [reorder(file.text, lines, sorted)])];
};

/** Each field reaches up to the next one; the last one up to the end of its lines. */
function linesOf(text: string, group: YAMLMap): FieldLines[] {
  const starts = group.items.map((pair) => startOf(text, pair));
  return starts.map(({ name, start }, index) => ({
    name,
    start,
    end: starts[index + 1]?.start ?? endOf(text, group),
  }));
}

/** Comments right above a field belong to it. */
function startOf(text: string, { key }: Pair): { name: string; start: number } {
  const place = isNode(key) ? (key.range?.[0] ?? 0) : 0;
  const [comments = ''] = /(?:(?<![^\n])[ \t]*#[^\n]*\n)*$/.exec(text.slice(0, place)) ?? [];
  return { name: nameOf(key), start: place - comments.length };
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

function endOf(text: string, group: YAMLMap): number {
  const end = group.range?.[1] ?? text.length;
  const line = text.indexOf('\n', end - 1);
  return line < 0 ? text.length : line + 1;
}

function reorder(text: string, lines: readonly FieldLines[], sorted: readonly FieldLines[]): TextEdit {
  const parts = sorted
    .map(({ start, end }) => text.slice(start, end))
    .map((part) => (part.endsWith('\n') ? part : `${part}\n`));
  return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0, text: parts.join('') };
}
