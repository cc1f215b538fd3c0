import { isError, type Problem } from './problem.ts';
import { ruleAddress } from './rules-list.ts';

/** The problems as JSON for programs: how many files and errors, and each problem with the page of its rule. */
export function jsonOfProblems(problems: readonly Problem[], files: number, site = ''): string {
  const found = problems.map((problem) => ({ ...problem, page: site + ruleAddress(problem.rule) }));
  return JSON.stringify({ files, errors: problems.filter(isError).length, problems: found }, null, 2);
}
