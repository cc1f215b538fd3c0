import { code, diffBlock } from './markdown.ts';
import type { LostAddress, Named, PageChanges, Report, TextChange } from './report.ts';
import { counted } from '../measure/number-text.ts';
import { list, section, type Section } from './section.ts';

/** So many lines of a page’s difference are written, and so many pages with theirs. */
const mostLines = 40;
const mostPages = 20;

/** What became of pages and their addresses. */
export function pageSections({ pages, lost }: Pick<Report, 'pages' | 'lost'>): Section[] {
  return [
    ...(lost ? section('Addresses', lost.length > 0 ? list(lost.map(lostInWords)) : 'Every address still works.') : []),
    ...(pages ? section('Pages', ...pageParts(pages)) : []),
  ];
}

/** What a reader finds changed in the text of pages. */
export function textSections({ pages }: Pick<Report, 'pages'>): Section[] {
  return pages ? section('Text', ...textParts(pages)) : [];
}

function lostInWords({ address, now, redirects }: LostAddress): string {
  if (redirects && now !== undefined) return `${code(address)} leads on to ${code(now)}.`;
  if (!address.includes('#')) return `**${code(address)} is gone**, and nothing leads on from it.`;
  const guess = now === undefined ? '' : `, and ${code(now)} stands in its place`;
  return `**${code(address)} is gone**${guess}. Links to it open the page at its top: a heading cannot lead on.`;
}

function pageParts({ added, removed, changed, touched }: PageChanges): string[] {
  const named = (verb: string, pages: readonly Named[]) =>
    pages.length > 0 ? `${counted(pages.length, 'page')} ${verb}:\n\n${list(pages.map(nameInWords))}` : '';
  const others =
    touched.pages > 0
      ? `${counted(touched.pages, 'more page')} ${touched.pages === 1 ? 'differs' : 'differ'} though no file of ${touched.pages === 1 ? 'its' : 'their'} own did: a list grew, or code changed.`
      : '';
  const parts = [named('added', added), named('removed', removed), named('changed', changed), others];
  return parts.some((part) => part !== '') ? parts : ['No page reads differently.'];
}

function nameInWords({ address, title }: Named): string {
  return `${code(address)} ${code(title)}`;
}

function textParts({ changed, touched }: PageChanges): string[] {
  const left = changed.length - mostPages;
  return [
    ...changed.slice(0, mostPages).map(({ address, changes }) => `#### ${code(address)}\n\n${changeBlock(changes)}`),
    left > 0 ? `… and ${counted(left, 'page')} more, in report.json.` : '',
    ...touched.alike
      .filter(({ pages }) => pages > 1)
      .map(
        ({ pages, example, changes }) =>
          `#### The same on ${counted(pages, 'page')}, such as ${code(example)}\n\n${changeBlock(changes)}`,
      ),
  ];
}

function changeBlock(changes: readonly TextChange[]): string {
  const lines = changes.flatMap(({ removed, added }, index) => [
    ...(index > 0 ? [{ sign: ' ' as const, text: '…' }] : []),
    ...removed.map((text) => ({ sign: '-' as const, text })),
    ...added.map((text) => ({ sign: '+' as const, text })),
  ]);
  const left = lines.length - mostLines;
  const block = diffBlock(lines.slice(0, mostLines));
  return left > 0 ? `${block}\n\n… and ${counted(left, 'line')} more, in report.json.` : block;
}
