import type { Column, Scale } from './calculator.ts';
import { plainNumber } from './number-text.ts';

/** What the columns of a table have to hold, in a sentence. Columns with one scale are told together. */
export function neededText(columns: readonly Column[]): string {
  const [first, ...others] = columns;
  const last = others.at(-1);
  if (!first) return '';
  if (!last) return `${first.name}: ${scaleText(first.scale)}.`;
  if (others.every(({ scale }) => scaleText(scale) === scaleText(first.scale))) {
    const names = columns.length > 3 ? `${first.name} to ${last.name}` : columns.map(({ name }) => name).join('; ');
    return `Needed are ${columns.length} columns, ${names}. Each: ${scaleText(first.scale)}.`;
  }
  return `Needed are ${columns.map(({ name, scale }) => `${name}: ${scaleText(scale)}`).join('; ')}.`;
}

function scaleText({ min, max, words }: Scale): string {
  const range = Number.isFinite(max) ? `${plainNumber(min)} to ${plainNumber(max)}` : `${plainNumber(min)} or more`;
  return words ? `${range} (${words.join(', ')})` : range;
}
