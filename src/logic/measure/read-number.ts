/** No number that anybody counts, times or pays is larger; beyond it, sums would lose digits. */
const largest = 1e12;

/** A text that is a number, or what to say about one that is not: the rest of a sentence after “This”. */
export type NumberReading = { value: number } | { problem: string };

/** Digits of any script width as plain ones, any minus as one, and no spaces between digits. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .replace(/^[−–]/, '-')
    .replace(/(?<=\d)[\s'’](?=\d{3}(?!\d))/g, '');
}

/** Whether marks between thousands stand where they belong: 1,000 or 12,345,678.5. */
const grouped = /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;

/** Three digits after a single mark. A count with a point, or a measure with a comma, can then mean one or a thousand. */
const ambiguous = /^-?[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * The number that a text says, as people write numbers: 1,000 or 1 000, 0.5 or 0,5, 80%, full-width digits.
 *
 * Where a mark can be read two ways the text is refused, and not guessed. Never throws.
 */
export function readNumber(text: string, whole: boolean): NumberReading {
  const written = plain(text).replace(/\s*%$/, '');
  if (ambiguous.test(written) && written.includes(whole ? '.' : ',')) {
    const digits = written.replace(/[.,]/, '');
    return { problem: `can be read in two ways. Write ${digits}, or ${Number(written.replace(',', '.'))}` };
  }
  const digits = grouped.test(written) ? written.replaceAll(',', '') : written.replace(/^(-?\d*),(\d+)$/, '$1.$2');
  if (!/^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(digits)) {
    return { problem: 'is not a number. Write it in digits, such as 12 or 3.5' };
  }
  const value = Number(digits);
  if (Math.abs(value) > largest) return { problem: 'is too large to calculate with' };
  if (whole && !Number.isInteger(value)) return { problem: 'is not a whole number' };
  return { value: value === 0 ? 0 : value };
}
