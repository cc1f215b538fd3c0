import type { Scale } from './calculator.ts';
import { plainNumber } from './number-text.ts';
import { readNumber } from './read-number.ts';
import { quoted } from './read-values.ts';

/** The number of an answer, or what is wrong with it: the rest of a sentence. */
export function readCell(cell: string, scale: Scale): number | string {
  const text = cell.trim();
  if (text === '') return 'empty';
  const step = stepOf(text, scale);
  if (step !== undefined) return step;
  const reading = readNumber(text, scale.whole);
  if ('problem' in reading) return `${quoted(text)} ${reading.problem}`;
  const { min, max } = scale;
  if (reading.value < min) return `${quoted(text)} is below ${plainNumber(min)}`;
  if (reading.value > max) return `${quoted(text)} is above ${plainNumber(max)}`;
  return reading.value;
}

/** The step of a scale that is called by a word. */
function stepOf(text: string, { min, max, words = [] }: Scale): number | undefined {
  const place = words.findIndex((word) => word.toLowerCase() === text.toLowerCase());
  if (place === -1) return undefined;
  if (words.length === max - min + 1) return min + place;
  return place === 0 ? min : max;
}
