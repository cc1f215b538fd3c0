import type { Problem } from './problem.ts';

/** So much of a line is printed; paragraphs are single lines and can be far longer. */
const width = 100;

/** A report for a terminal: each problem with its place and its line, and at the end how many there are. */
export function printProblems(problems: readonly Problem[]): string {
  return [
    ...problems.map(printProblem),
    `${count(problems.length, 'problem')} in ${count(new Set(problems.map(({ file }) => file)).size, 'file')}`,
  ].join('\n\n');
}

/** A number with its noun: "1 file", "2 files". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function printProblem({ file, line, column, rule, message, excerpt }: Problem): string {
  const heading = `${file}:${line}:${column} ${rule}  ${message}`;
  return excerpt === undefined ? heading : `${heading}\n${printExcerpt(excerpt, line, column)}`;
}

/** The line with a caret under the column; of a long line, the part around it. */
function printExcerpt(excerpt: string, line: number, column: number): string {
  const start = excerpt.length > width ? Math.max(0, Math.min(column - 1 - width / 2, excerpt.length - width)) : 0;
  const shown = excerpt.slice(start, start + width);
  const before = start > 0 ? '…' : '';
  const after = start + width < excerpt.length ? '…' : '';
  const margin = `  ${line} | `;
  const gap =
    margin.replace(/\d/g, ' ') + ' '.repeat(before.length) + shown.slice(0, column - 1 - start).replace(/[^\t]/g, ' ');
  return `${margin}${before}${shown}${after}\n${gap}^`;
}
