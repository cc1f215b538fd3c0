import { matches } from './words.ts';

/** A piece of a text, which may be one of the words that were looked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** A text with those words marked that were asked for. */
export function markWords(text: string, asked: readonly string[]): Piece[] {
  const parts = text.split(/([\p{L}\p{N}]+)/u);
  return joined(parts.map((part) => ({ text: part, marked: asked.some((word) => matches(part, word)) })));
}

/** The pieces as a plain text. */
export function plain(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** Joins neighbors of one kind, and marked words that only a space parts. */
export function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  const filled = pieces.filter(({ text }) => text !== '');
  for (const [index, { text, marked }] of filled.entries()) {
    const inMark = /^\s+$/.test(text) && filled[index - 1]?.marked === true && filled[index + 1]?.marked === true;
    const last = result.at(-1);
    if (last && last.marked === (marked || inMark)) last.text += text;
    else result.push({ text, marked: marked || inMark });
  }
  return result;
}
