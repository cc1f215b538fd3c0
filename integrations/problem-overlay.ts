import { count } from '../src/check/print-problems.ts';
import { isError, type Problem } from '../src/check/problem.ts';
import { ruleAddress } from '../src/check/rules-list.ts';

/**
 * What the development server shows over the page: the first error with its line, and how many more there are.
 * Nothing when there are no errors. `site` is where the server serves the site, without a slash at its end.
 */
export function problemOverlay(problems: readonly Problem[], root: string, site = '') {
  const [first, ...others] = problems.filter(isError);
  if (!first) return undefined;
  const { file, line, column, rule, message, excerpt = '' } = first;
  const more = others.length > 0 ? `\n\n${count(others.length, 'more problem')}; the terminal lists them all.` : '';
  return {
    type: 'error' as const,
    err: {
      name: rule,
      message: `${message}\n\n${site}${ruleAddress(rule)}${more}`,
      stack: '',
      id: `${root}/${file}`,
      frame: `${line} | ${excerpt}\n${' '.repeat(String(line).length)} | ${' '.repeat(column - 1)}^`,
      loc: { file: `${root}/${file}`, line, column },
      plugin: 'content-check',
    },
  };
}
