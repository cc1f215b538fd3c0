/**
 * Checks the content of a project: `node scripts/check-content.ts [root]`. Prints everything
 * that authors got wrong and ends with 1, or says that all is well and ends with 0.
 */
import { checkProject } from '../src/check/check-project.ts';
import { count, printProblems } from '../src/check/print-problems.ts';
import { readContent } from '../src/check/read-content.ts';
import { shelveFiles } from '../src/check/shelve-files.ts';

const project = readContent(process.argv[2] ?? '.');
const problems = checkProject(project);
console.log(
  problems.length > 0 ? printProblems(problems) : `${count(shelveFiles(project.content).length, 'file')}, no problems`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
