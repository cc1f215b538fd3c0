import { readMarked, withoutStart } from './excerpts.ts';
import type { FoundSection } from './full-text.ts';
import { hitOf } from './hit.ts';
import { markWords, plain, type Piece } from './marked-text.ts';
import type { Line, PageLines, PageRecord } from './search-files.ts';
import type { Hit, Section } from './search-index.ts';
import type { Heading } from './search-page.ts';

/** How a page was found. */
interface Finding {
  /** The line that holds most of the question, if names hold any of it. */
  line?: Line | undefined;
  /** The other lines of the page, where the line is one of them. */
  lines?: PageLines | undefined;
  /** The parts of its text that hold words of the question. */
  sections?: readonly FoundSection[];
}

/**
 * A page as it is shown among the results, with the reason and the part of it that was found.
 *
 * @param words the words to mark
 * @param address makes an address of the site into one for a link
 */
export function explainedHit(
  page: PageRecord,
  { line, lines, sections = [] }: Finding,
  words: readonly string[],
  address: (path: string) => string,
): Hit {
  const heading = line?.kind === 'heading' ? lines?.headings[line.ordinal] : undefined;
  const section = bestSection(page, heading, sections, address);
  return {
    ...hitOf(page, words, address),
    reason: line && lines ? reasonFor(page, line, lines, words) : [],
    ...(section && { section }),
  };
}

/** The line that a page was found by, where it is not shown anyway. A source's other name is its authors and year. */
function reasonFor(
  { type }: PageRecord,
  { kind, ordinal }: Line,
  { aliases, asked }: PageLines,
  words: readonly string[],
): Piece[] {
  const lead = kind === 'asked' ? 'Asked as ' : type === 'Source' ? '' : 'Also called ';
  const line = kind === 'alias' ? aliases[ordinal] : kind === 'asked' ? asked[ordinal] : undefined;
  return line === undefined ? [] : [{ text: lead, marked: false }, ...markWords(line, words)];
}

/** The part under the heading that was asked for, or else in which most is found. The list of sources is the last to be shown. */
function bestSection(
  page: PageRecord,
  asked: Heading | undefined,
  sections: readonly FoundSection[],
  address: (path: string) => string,
): Section | undefined {
  const isSources = ({ id }: FoundSection) => Number(id === 'sources');
  const best =
    sections.find(({ id }) => id === asked?.id) ??
    (asked ? undefined : [...sections].sort((a, b) => isSources(a) - isSources(b) || b.score - a.score)[0]);
  if (best) return { address: address(`${page.address}#${best.id}`), heading: best.heading, excerpt: excerptOf(best) };
  return asked && { address: address(`${page.address}#${asked.id}`), heading: asked.text, excerpt: [] };
}

/** The excerpt of a section without its heading, with dots where it is cut. */
function excerptOf({ heading, excerpt }: FoundSection): Piece[] {
  const all = readMarked(excerpt);
  const inHeading = plain(all).startsWith(heading);
  const pieces = inHeading
    ? withoutStart(
        all,
        plain(all)
          .slice(heading.length)
          .search(/[^.\s]|$/) + heading.length,
      )
    : all;
  const text = plain(pieces);
  if (text === '') return [];
  return [
    ...(/^\p{Ll}/u.test(text) ? [{ text: '… ', marked: false }] : []),
    ...pieces,
    ...(/[.?!”]$/.test(text) ? [] : [{ text: ' …', marked: false }]),
  ];
}
