import { isError, type Problem } from './problem.ts';
import { ruleAddress } from './rules-list.ts';
import { visibleText } from './visible-text.ts';

/** So much of a line is printed; paragraphs are single lines and can be far longer. */
const width = 100;

/**
 * A report for a terminal: each problem with its place, its line and where its rule is explained, and at the end
 * how many there are. `site` is where the site is served, without a slash at its end.
 */
export function printProblems(problems: readonly Problem[], site = ''): string {
  return [...problems.map((problem) => printProblem(problem, site)), summaryOf(problems)].join('\n\n');
}

/** How many problems there are in how many files, and how many of them are advice. */
function summaryOf(problems: readonly Problem[]): string {
  const files = count(new Set(problems.map(({ file }) => file)).size, 'file');
  const errors = problems.filter(isError).length;
  const advice = problems.length - errors;
  if (advice === 0) return `${count(errors, 'problem')} in ${files}`;
  const counted = `${count(advice, 'piece')} of advice`;
  return errors === 0
    ? `No problems, ${counted} in ${files}`
    : `${count(errors, 'problem')} and ${counted} in ${files}`;
}

/** A number with its noun: "1 file", "2 files". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function printProblem(problem: Problem, site: string): string {
  const { file, line, column, rule, severity, message, excerpt, fix } = problem;
  const advice = severity === 'advice' ? 'Advice: ' : '';
  const mends = fix ? ' (`npm run check -- --fix` mends this)' : '';
  return [
    `${visibleText(file)}:${line}:${column} ${rule}  ${advice}${visibleText(message)}`,
    ...(excerpt === undefined ? [] : [printExcerpt(visibleText(excerpt), line, column)]),
    `  ${site}${ruleAddress(rule)}${mends}`,
  ].join('\n');
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
