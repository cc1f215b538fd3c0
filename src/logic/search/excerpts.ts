import { joined, type Piece } from './marked-text.ts';

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

/** The pieces without their first characters. */
export function withoutStart(pieces: readonly Piece[], characters: number): Piece[] {
  let left = characters;
  return pieces.flatMap((piece) => {
    const text = piece.text.slice(left);
    left = Math.max(0, left - piece.text.length);
    return text ? [{ ...piece, text }] : [];
  });
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
