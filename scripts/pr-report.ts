/**
 * What a change does to the site: `npm run pr-report -- --base <ref>` compares the working tree with the commit at
 * which it left <ref>, and writes pr-report/report.md, report.json, screenshots/ and the changed site, site/.
 *
 * Ends with 0 when all could be seen, with 1 when the report says what could not be seen or what the content check
 * found, and with 2 when there is nothing to compare with, and so no report.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { reportMarkdown } from '../src/logic/report/report-markdown.ts';
import { findBase } from './pr-report/git.ts';
import { makeReport } from './pr-report/make-report.ts';
import { flagsNpmKept } from './flags-npm-kept.ts';

const folder = 'pr-report';

/** The commit that the command line names. */
function baseFromCommand(): string {
  const { base } = parseArgs({ options: { base: { type: 'string' } } }).values;
  if (!base) {
    const kept = flagsNpmKept('pr-report', ['base'], process.env);
    throw new Error(kept ?? 'Say what to compare with: npm run pr-report -- --base main');
  }
  return findBase(base);
}

let base: string | undefined;
try {
  base = baseFromCommand();
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 2;
}

if (base !== undefined) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const report = await makeReport(base, folder);
  const markdown = reportMarkdown(report, { pictures: 'linked' });
  writeFileSync(`${folder}/report.json`, `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(`${folder}/report.md`, markdown);
  console.log(markdown);
  console.log(`The report is in ${folder}/report.md.`);
  process.exitCode = report.unseen.length + report.problems.length > 0 ? 1 : 0;
}
