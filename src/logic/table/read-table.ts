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

/** The chosen cells of a table. */
export interface Picked {
  /** For each row below the header, a cell for each chosen column. */
  rows: string[][];
  /** The number of the first of these rows in the table, as a spreadsheet counts: 1, or 2 below a header. */
  firstRow: number;
}

/** How many rows are looked at to find out how a table is built, and how many of them are shown. */
const lookedAt = 20;
const shown = 5;

/** No row of answers has so many characters. What has is no table, and would take long to be found out. */
const longestRow = 100_000;

/** Finds out how a text is built as a table: for any text an outline, or a problem that says what to do. */
export function outlineTable(text: string, { separator, header }: Reading = {}): Outline | { problem: string } {
  if (text.trim() === '') return { problem: 'There are no answers yet. Paste them, or choose a file.' };
  if (firstLineLength(text) > longestRow) return { problem: tooWide(1) };

  const between = separator ?? guessSeparator(text);
  const { data, errors } = parse<string[]>(text, { preview: lookedAt, delimiter: between });
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
 * The cells of the chosen columns, counted from 0, in every row. Blank rows at the end are left off;
 * others stay, so that a row keeps the number by which a reader finds it.
 */
export function pickCells(
  text: string,
  { separator, header }: Pick<Outline, 'separator' | 'header'>,
  columns: readonly number[],
): Picked | { problem: string } {
  const rows: string[][] = [];
  let problem: string | undefined;
  let skip = header ? 1 : 0;
  let filled = 0;
  parse<string[]>(text, {
    delimiter: separator,
    step({ data, errors }, parser) {
      const number = rows.length + (header ? 2 : 1);
      problem = openQuotation(errors, number);
      if (data.length > tableLimits.columns) problem = tooWide(number);
      if (rows.length >= tableLimits.rows) {
        problem = `The table has more than ${numberText(tableLimits.rows)} rows. Take a random part of them, or count the answers and enter the numbers.`;
      }
      if (problem) parser.abort();
      else if (skip > 0) skip -= 1;
      else {
        rows.push(columns.map((column) => data[column] ?? ''));
        if (!isBlank(data)) filled = rows.length;
      }
    },
  });
  if (problem) return { problem };
  rows.length = filled;
  return { rows, firstRow: header ? 2 : 1 };
}

/** What stands between the columns of the first rows. Blank rows have no say. */
function guessSeparator(text: string): Separator {
  const { meta } = parse(text, { preview: lookedAt, skipEmptyLines: 'greedy', delimitersToGuess: [...separators] });
  return separators.find((one) => one === meta.delimiter) ?? ',';
}

function firstLineLength(text: string): number {
  const end = text.search(/[\r\n]/);
  return end === -1 ? text.length : end;
}

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
