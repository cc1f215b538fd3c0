import { isError, type Problem } from './problem.ts';
import { ruleText } from './rules-list.ts';
import { visibleText } from './visible-text.ts';

/**
 * The problems as commands that GitHub shows beside the lines of a pull request.
 *
 * Source: GitHub Docs, “Workflow commands for GitHub Actions”, setting an error or a warning message; how texts
 * are escaped is that of the toolkit's own `issueCommand`.
 */
export function annotateProblems(problems: readonly Problem[]): string {
  return problems.map(annotation).join('\n');
}

function annotation(problem: Problem): string {
  const { file, line, column, rule, message } = problem;
  const place = `file=${property(file)},line=${line},col=${column}`;
  const title = `title=${property(`${rule}: ${ruleText(rule).title}`)}`;
  return `::${isError(problem) ? 'error' : 'warning'} ${place},${title}::${data(message)}`;
}

/** A text behind the second `::`. */
function data(text: string): string {
  return visibleText(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

/** A text between commas. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
