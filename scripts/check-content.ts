/**
 * Checks the content of a project: `npm run check -- [options] [root]`.
 *
 * `--fix` mends what has only one right form, and reports the rest. `--json` and `--sarif` print a log for
 * programs, `--github` what GitHub shows beside the lines of a pull request. `--today 2027-06-01` checks as if it
 * were that day, and so says what will be due by then.
 *
 * Ends with 0 when there are no errors (advice is none), with 1 when there are, and with 2 when nothing could be
 * checked: an option that does not exist, or a folder without content.
 */
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { annotateProblems } from '../src/check/annotate-problems.ts';
import { checkProject } from '../src/check/check-project.ts';
import { jsonOfProblems } from '../src/check/json-of-problems.ts';
import { mendContent } from '../src/check/mend-content.ts';
import { dayMeant } from '../src/check/day-meant.ts';
import { count, printProblems } from '../src/check/print-problems.ts';
import { isError, type Problem } from '../src/check/problem.ts';
import { latestToday } from '../src/check/latest-today.ts';
import { readContent } from '../src/check/read-content.ts';
import { rulesSite } from '../src/check/rules-site.ts';
import { sarifOfProblems } from '../src/check/sarif-of-problems.ts';
import { shelveFiles } from '../src/check/shelve-files.ts';
import { checkHelp, checkUsage } from './check-usage.ts';
import { flagsNpmKept } from './flags-npm-kept.ts';

const site = rulesSite(process.env);

function readArguments() {
  try {
    const kept = flagsNpmKept('check', ['fix', 'today', 'github', 'sarif'], process.env);
    if (kept !== undefined) throw new Error(kept);
    const { values, positionals } = parseArgs({
      options: {
        fix: { type: 'boolean' },
        json: { type: 'boolean' },
        sarif: { type: 'boolean' },
        github: { type: 'boolean' },
        today: { type: 'string', default: latestToday(new Date()) },
        help: { type: 'boolean' },
      },
      allowPositionals: true,
    });
    const formats = (['json', 'sarif', 'github'] as const).filter((format) => values[format]);
    if (formats.length > 1) throw new Error(`--${formats.join(' and --')} cannot be asked for at once.`);
    if (positionals.length > 1) throw new Error(`There can be one folder, not ${positionals.length}.`);
    if (dayMeant(values.today) !== values.today)
      throw new Error(`"${values.today}" is no day; write it as year-month-day, such as 2026-11-22.`);
    const [root = '.'] = positionals;
    if (statSync(root, { throwIfNoEntry: false })?.isFile())
      throw new Error(
        `${root} is a file, and the check reads all of src/content, because files name each other; leave it out.`,
      );
    const help = values.help === true;
    return { today: values.today, fix: values.fix === true, format: formats[0], root, help };
  } catch (error) {
    // Of what Node says of an unknown option, only the first sentence is for authors.
    const [message = ''] = (error instanceof Error ? error.message : String(error)).split('. To specify');
    console.error(`${message}\n${checkUsage}`);
    return undefined;
  }
}

function run({ today, fix, format, root }: NonNullable<ReturnType<typeof readArguments>>): number {
  const project = readContent(root);
  const mended = fix ? mendContent(project, today) : [];
  for (const { path, text } of mended) writeFileSync(join(root, path), text);
  const content = project.content.map((file) => mended.find(({ path }) => path === file.path) ?? file);
  const problems = checkProject({ ...project, content }, today);
  const entries = shelveFiles(content).length;
  if (format === 'json') console.log(jsonOfProblems(problems, entries, site));
  else if (format === 'sarif') console.log(sarifOfProblems(problems, site));
  else {
    if (mended.length > 0) console.log(`Mended ${mended.map(({ path }) => path).join(', ')}\n`);
    console.log(problems.length === 0 ? `${count(entries, 'file')}, no problems` : report(problems, format));
  }
  if (content.length === 0) return 2;
  return problems.some(isError) ? 1 : 0;
}

function report(problems: readonly Problem[], format: 'github' | undefined): string {
  return format === 'github' ? annotateProblems(problems) : printProblems(problems, site);
}

const given = readArguments();
if (given?.help) console.log(checkHelp);
else process.exitCode = given ? run(given) : 2;
