import { figureSections, type Pictures } from './figure-sections.ts';
import { code } from './markdown.ts';
import { pageSections, textSections } from './page-sections.ts';
import type { Report } from './report.ts';
import { counted } from '../measure/number-text.ts';
import { list, section, type Section } from './section.ts';
import { remarks, wordSections } from './word-sections.ts';

/** How a report is written down. */
export interface Writing {
  pictures: Pictures;
  /** The most characters that it may have. Sections that do not fit are left out, and named. */
  most?: number;
}

/** The report as Markdown. It ends with a line end. */
export function reportMarkdown(report: Report, { pictures, most = Infinity }: Writing): string {
  const head = `## What this change does to the site\n\n${summary(report)}`;
  const left: string[] = [];
  let text = head;
  for (const { heading, body } of sectionsOf(report, pictures)) {
    const written = `\n\n### ${heading}\n\n${body}`;
    // So much is kept for naming what is left out.
    if (text.length + written.length > most - 300) left.push(heading);
    else text += written;
  }
  return text + (left.length > 0 ? `\n\nToo long to stand here, and left out: ${left.join('; ')}.` : '') + '\n';
}

function sectionsOf(report: Report, pictures: Pictures): Section[] {
  const { unseen, problems } = report;
  return [
    ...section('What could not be seen', unseen.length > 0 && list(unseen.map(code))),
    ...section('Content check', problems.length > 0 && remarks(problems)),
    ...pageSections(report),
    ...wordSections(report),
    ...figureSections(report, pictures),
    // The longest, so that it is what does not fit.
    ...textSections(report),
  ];
}

function summary({ base, head, unseen, problems, pages, lost = [], search, spelling = [] }: Report): string {
  const gone = lost.filter(({ redirects }) => !redirects).length;
  const facts = [
    ...(pages
      ? [
          `${counted(pages.added.length, 'page')} added, ${pages.changed.length} changed, ${pages.removed.length} removed`,
        ]
      : []),
    ...(gone > 0 ? [`**${counted(gone, 'address', 'addresses')} lost**`] : []),
    ...(problems.length > 0 ? [`**${counted(problems.length, 'problem')} of content**`] : []),
    ...(spelling.length > 0 ? [counted(spelling.length, 'unknown word')] : []),
    ...(search && search.changed.length > 0
      ? [`${counted(search.changed.length, 'question')} answered at another place`]
      : []),
    ...(unseen.length > 0 ? [`**${counted(unseen.length, 'thing')} could not be seen**`] : []),
  ];
  return `${code(short(head))} beside ${code(short(base))}: ${facts.length > 0 ? facts.join('; ') : 'nothing that a reader would notice'}.`;
}

/** A commit by its first digits, as people name it. */
function short(commit: string): string {
  return commit.replace(/^([0-9a-f]{10})[0-9a-f]{30}/, '$1');
}
