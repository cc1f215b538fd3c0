/**
 * Text in an SVG does not wrap, and at build time there is no browser to ask how wide it is.
 * These widths are those of Liberation Sans (metrically Arial), the widest of the site's system
 * faces, in parts of the font size, rounded up by kind of letter: close enough to break lines safely.
 */
const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijl'’‘|.,:;!·]/u, 0.28],
  [/[frtI\s()\-“”"]/u, 0.36],
  [/[mwMW%@—…]/u, 0.86],
  [/[A-Z&]/u, 0.7],
];

/** The approximate width of `text` at a font size, in the unit of that size. Bold is 7 % wider. */
export function textWidth(text: string, size: number, weight: 'regular' | 'bold' = 'regular'): number {
  const ems = [...text].reduce(
    (sum, letter) => sum + (widths.find(([letters]) => letters.test(letter))?.[1] ?? 0.56),
    0,
  );
  return ems * size * (weight === 'bold' ? 1.07 : 1);
}

/** Breaks `text` at its spaces into lines no wider than `width`; a longer word has a line of its own. */
export function wrapText(text: string, width: number, size: number, weight?: 'regular' | 'bold'): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = `${line} ${word}`;
    if (line !== undefined && textWidth(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
