import { numberText } from '../measure/number-text.ts';
import { tableLimits } from './table-limits.ts';

/** The text of a file, or why it is none, with what to do. */
export type Decoded = { text: string } | { problem: string };

/**
 * Reads the bytes of a file as text: by its byte-order mark, else as UTF-8, else as UTF-16 where every
 * other byte is zero, else as Windows-1252, in which older spreadsheets of western languages save.
 * Refuses what is no text. Never throws.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { problem: 'The file is empty. Choose one that holds a row for each answer.' };
  const tooLarge = sizeProblem(bytes.length);
  if (tooLarge) return { problem: tooLarge };
  if (startsWith(bytes, [0x50, 0x4b]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return {
      problem: 'This is a spreadsheet or an archive, not a text file. Open it and save the sheet as CSV (UTF-8).',
    };
  }

  const text = decode(bytes);
  // A few signs that no table has: a picture or a program has them near its beginning.
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (text === undefined || /[\0-\x08\x0e-\x1a]/.test(text.slice(0, 4_000))) {
    return {
      problem: 'This file holds no text that could be read. Save the table as CSV (UTF-8) and choose that file.',
    };
  }
  return { text };
}

/** Why so many bytes are not read, if they are too many. Ask before a file is read: it may be larger than the memory. */
export function sizeProblem(bytes: number): string | undefined {
  const most = tableLimits.bytes / 1_000_000;
  if (bytes <= tableLimits.bytes) return undefined;
  return `This has ${numberText(Math.ceil(bytes / 1_000_000))} MB, and at most ${most} are read. Keep only the columns with the answers.`;
}

/** The text, without a byte-order mark, in the first encoding that fits: a large text is decoded once. */
function decode(bytes: Uint8Array): string | undefined {
  for (const encoding of encodingsOf(bytes)) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
  }
  return undefined;
}

/** The encodings that bytes may have, the likeliest first. */
function encodingsOf(bytes: Uint8Array): readonly string[] {
  if (startsWith(bytes, [0xff, 0xfe])) return ['UTF-16LE'];
  if (startsWith(bytes, [0xfe, 0xff])) return ['UTF-16BE'];
  const zeros = { even: 0, odd: 0 };
  const beginning = bytes.subarray(0, 1_000);
  for (const [place, byte] of beginning.entries()) if (byte === 0) zeros[place % 2 ? 'odd' : 'even'] += 1;
  if (zeros.odd > beginning.length / 4 && zeros.even === 0) return ['UTF-16LE'];
  if (zeros.even > beginning.length / 4 && zeros.odd === 0) return ['UTF-16BE'];
  return ['UTF-8', 'Windows-1252'];
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, place) => bytes[place] === byte);
}
