import { reportMarkdown } from './report-markdown.ts';
import type { Report } from './report.ts';

/** What the comment of a pull request begins with: by it the comment is found again. Nobody sees it. */
export const marker = '<!-- touchpoint-report -->';

/** So many characters are written; GitHub takes 65,536. */
const most = 60_000;

/**
 * The comment on a pull request: its report, or a sentence on why there is none.
 *
 * @param run the address of the run that made the report
 */
export function commentOn(report: Report | string, run: string): string {
  const text =
    typeof report === 'string'
      ? `## What this change does to the site\n\n${report}\n`
      : reportMarkdown(report, { pictures: 'fetched', most });
  return `${marker}\n${text}\n[The run](${run}) keeps the pictures and the changed site for download: unpack the artifact \`preview\`, and see CONTRIBUTING.md for how to look at it.\n`;
}
