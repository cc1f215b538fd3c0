import fc from 'fast-check';

/** Texts of any characters, often of those that formats need for themselves. (The library’s own take seconds to set up.) */
export const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...Array.from('"\'<>&\t\n\r ;#')),
      fc.nat(0x10ffff).map((point) => String.fromCodePoint(point)),
    ),
  )
  .map((characters) => characters.join(''));
