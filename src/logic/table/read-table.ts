import { parse, type ParseError } from 'papaparse';
import { numberText } from '../measure/number-text.ts';
import { separators, type Separator } from './separators.ts';
import { tableLimits } from './table-limits.ts';

/** How a text is read as a table. What is left out is found out. */
export interface Reading {
  separator?: Separator | undefined;
  /** Whether the first row names the columns. */
  header?: boolean | undefined;
}

/** What a table looks like before any column of it is chosen. */
export interface Outline {
  separator: Separator;
  header: boolean;
  /** The names of the columns, or “Column 1” and so on. */
  columns: readonly string[];
  /** The first rows below the header, each with a cell for every column. */
  preview: readonly (readonly string[])[];
}

/** Takes a row of a table: its cells, and its number in the table, as a spreadsheet counts. */
export type TakeRow = (cells: readonly string[], number: number) => void;

/** How many rows are looked at to find out how a table is built, and how many of them are shown. */
const lookedAt = 20;
const shown = 5;

/** No row of answers has so many characters. What has is no table, and would take long to be found out. */
const longestRow = 100_000;

/** So many characters are enough to guess what separates columns. The parser cuts up all that it gets, for each guess. */
const guessedFrom = 2 * longestRow;

/** Finds out how a text is built as a table: for any text an outline, or a problem that says what to do. */
export function outlineTable(text: string, { separator, header }: Reading = {}): Outline | { problem: string } {
  if (text.trim() === '') return { problem: 'There are no answers yet. Paste them, or choose a file.' };
  if (firstLineLength(text) > longestRow) return { problem: tooWide(1) };

  const between = separator ?? guessSeparator(text);
  // The parser’s fast mode would cut up the whole text, for a few rows of it.
  const { data, errors } = parse<string[]>(text, { preview: lookedAt, delimiter: between, fastMode: false });
  const problem = openQuotation(errors, data.length);
  if (problem) return { problem };

  const [first = [], ...others] = data;
  const width = Math.max(...data.map((row) => row.length));
  if (width > tableLimits.columns) return { problem: tooWide(data.findIndex((row) => row.length === width) + 1) };
  const named = header ?? looksLikeNames(first, others);
  const columns = Array.from({ length: width }, (_, index) => (named && first[index]?.trim()) || `Column ${index + 1}`);
  return {
    separator: between,
    header: named,
    columns,
    preview: (named ? others : data)
      .filter((row) => !isBlank(row))
      .slice(0, shown)
      .map((row) => columns.map((_, index) => row[index] ?? '')),
  };
}

/**
 * Hands over every row below the header, one after another, so that none has to be kept. Blank rows at the end are
 * left off; others come without cells, so that the rows below them have the numbers by which a reader finds them.
 * Returns what is wrong with the table, where something is; the rows that were handed over are then worth nothing.
 */
export function readRows(
  text: string,
  { separator, header }: Pick<Outline, 'separator' | 'header'>,
  take: TakeRow,
): string | undefined {
  const last = tableLimits.rows + (header ? 1 : 0);
  let number = 0;
  let blank = 0;
  let problem: string | undefined;
  parse<string[]>(text, {
    delimiter: separator,
    // Else all rows would lie in memory at once.
    fastMode: false,
    step({ data: cells, errors }, parser) {
      number += 1;
      problem = openQuotation(errors, number);
      if (cells.length > tableLimits.columns) problem ??= tooWide(number);
      if (problem === undefined && header && number === 1) return;
      if (problem === undefined && isBlank(cells)) {
        blank += 1;
        return;
      }
      if (number > last) problem ??= tooLong;
      if (problem !== undefined) {
        parser.abort();
        return;
      }
      for (; blank > 0; blank -= 1) take([], number - blank);
      take(cells, number);
    },
  });
  return problem;
}

/** What stands between the columns of the first rows. Blank rows have no say. */
function guessSeparator(text: string): Separator {
  const { meta } = parse(text.slice(0, guessedFrom), {
    preview: lookedAt,
    skipEmptyLines: 'greedy',
    delimitersToGuess: [...separators],
  });
  return separators.find((one) => one === meta.delimiter) ?? ',';
}

function firstLineLength(text: string): number {
  const end = text.search(/[\r\n]/);
  return end === -1 ? text.length : end;
}

const tooLong = `The table has more than ${numberText(tableLimits.rows)} rows. Take a random part of them, or count the answers and enter the numbers.`;

function tooWide(row: number): string {
  return `Row ${numberText(row)} has more than ${tableLimits.columns} columns. Keep only the columns with the answers.`;
}

/** A quotation mark that never ends takes everything behind it into one cell. */
function openQuotation(errors: readonly ParseError[], row: number): string | undefined {
  if (!errors.some(({ code }) => code === 'MissingQuotes')) return undefined;
  return `Row ${numberText(row)} opens a quotation mark that is never closed. Close or delete it.`;
}

/** Names stand above other things: words above numbers, or words that come once only. */
function looksLikeNames(first: readonly string[], others: readonly (readonly string[])[]): boolean {
  return first.some((name, index) => {
    if (name.trim() === '' || isNumber(name)) return false;
    const below = others.map((row) => row[index] ?? '').filter((cell) => cell.trim() !== '');
    return below.length > 0 && (below.some(isNumber) || !below.includes(name));
  });
}

function isNumber(cell: string): boolean {
  return /^\s*[-−+]?[\d.,]+\s*%?\s*$/.test(cell);
}

function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}
