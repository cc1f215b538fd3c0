/** A cell that a spreadsheet would take for a formula when it opens the file. A number with its sign is none. */
const formula = /^[\s]*[=+\-@|%\t\r]/;
const number = /^[+-]?\d+(?:\.\d+)?$/;

/**
 * Rows as a CSV file that spreadsheets open rightly: with a byte-order mark, quoted where needed, and with an
 * apostrophe before what would else be run as a formula (OWASP, “CSV Injection”).
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
}

function cellOf(value: string | number): string {
  const text = `${value}`;
  const safe = formula.test(text) && !number.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
