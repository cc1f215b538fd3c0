import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const answers = 'Größe;Antwort\nklein;9\n';

const utf16 = (text: string, bigEndian: boolean) => {
  const bytes = new Uint8Array(Buffer.from(text, 'utf16le'));
  return bigEndian ? bytes.map((_, place) => bytes[place ^ 1] ?? 0) : bytes;
};

test.each([
  ['UTF-8', new TextEncoder().encode(answers)],
  ['UTF-8 with a byte-order mark', new TextEncoder().encode(`\uFEFF${answers}`)],
  ['UTF-16 of Windows with a byte-order mark', utf16(`\uFEFF${answers}`, false)],
  ['UTF-16 of old Macs with a byte-order mark', utf16(`\uFEFF${answers}`, true)],
  ['UTF-16 without a byte-order mark', utf16(answers, false)],
  ['UTF-16, big end first, without a byte-order mark', utf16(answers, true)],
  ['Windows-1252', new Uint8Array(Buffer.from(answers, 'latin1'))],
])('reads %s', (_, bytes) => {
  expect(decodeText(bytes)).toEqual({ text: answers });
});

test.each([
  ['an empty file', new Uint8Array(), 'The file is empty. Choose one that holds a row for each answer.'],
  [
    'a spreadsheet',
    new TextEncoder().encode('PK\u0003\u0004 and so on'),
    'This is a spreadsheet or an archive, not a text file. Open it and save the sheet as CSV (UTF-8).',
  ],
  [
    'a picture',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
    'This file holds no text that could be read. Save the table as CSV (UTF-8) and choose that file.',
  ],
  [
    'a file that is too large',
    new Uint8Array(20_000_001),
    'This has 21 MB, and at most 20 are read. Keep only the columns with the answers.',
  ],
])('refuses %s, and says what to do', (_, bytes, problem) => {
  expect(decodeText(bytes)).toEqual({ problem });
});

test('any bytes are text or a problem', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const decoded = decodeText(bytes);
      expect('text' in decoded || decoded.problem.length > 0).toBe(true);
    }),
  );
});
