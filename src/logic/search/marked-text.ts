import { matches } from './words.ts';

/** A piece of a text, which may be one of the words that were looked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/**
 * The excerpt of an index as pieces of plain text. An excerpt is HTML in which `<mark>` is the only
 * element and the signs of markup in the text are written as entities; nothing else is understood,
 * so whatever else it holds is shown as it stands.
 */
export function readMarked(excerpt: string): Piece[] {
  const parts = excerpt.split(/<mark>([\s\S]*?)<\/mark>/);
  return joined(
    parts.map(withoutEntities).flatMap((part, index) => (index % 2 === 1 ? markedWord(part) : unmarked(part))),
  );
}

/** A text with those words marked that were asked for. */
export function markWords(text: string, asked: readonly string[]): Piece[] {
  const parts = text.split(/([\p{L}\p{N}]+)/u);
  return joined(parts.map((part) => ({ text: part, marked: asked.some((word) => matches(part, word)) })));
}

/** The pieces without their first characters. */
export function withoutStart(pieces: readonly Piece[], characters: number): Piece[] {
  let left = characters;
  return pieces.flatMap((piece) => {
    const text = piece.text.slice(left);
    left = Math.max(0, left - piece.text.length);
    return text ? [{ ...piece, text }] : [];
  });
}

/** The pieces as a plain text. */
export function plain(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** Joins neighbors of one kind, and marked words that only a space parts. */
function joined(pieces: readonly Piece[]): Piece[] {
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

/** A word that an index marked, without the signs around it. */
function markedWord(text: string): Piece[] {
  const [, before = '', word = '', after = ''] = /^([^\p{L}\p{N}]*)([^]*?)([^\p{L}\p{N}]*)$/u.exec(text) ?? [];
  return [...unmarked(before), { text: word, marked: true }, ...unmarked(after)];
}

function unmarked(text: string): Piece[] {
  return [{ text, marked: false }];
}

function withoutEntities(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
