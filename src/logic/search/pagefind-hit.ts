import { levels } from '../levels.ts';
import { markWords, plain, readMarked, withoutStart, type Piece } from './marked-text.ts';
import type { Hit, Section } from './search-index.ts';
import { holdsAll, looksLike, wordsIn } from './words.ts';

/** What is read of a page that Pagefind found. The metadata is what `ArticleHead.astro` declares. */
export interface PagefindPage {
  url: string;
  excerpt: string;
  meta: Readonly<Record<string, string>>;
  sub_results: readonly PagefindSection[];
}

/** What is read of a part of a page that Pagefind found. The part before the first heading has no anchor. */
export interface PagefindSection {
  title: string;
  url: string;
  excerpt: string;
  anchor?: { id: string } | undefined;
  weighted_locations: readonly { balanced_score: number }[];
}

/** The kind of the glossary, the one page whose parts are what one looks for. */
const glossary = 'Term';

/** A page that Pagefind found, as it is shown. A term of the glossary stands for itself. */
export function hitOf({ url, meta, sub_results }: PagefindPage, question: string): Hit {
  const title = meta['title'] ?? url;
  const section = bestSection(sub_results);
  if (section && meta['type'] === glossary) return termHit(section, question);
  return {
    address: url,
    title: markWords(title, question),
    summary: markWords(meta['summary'] ?? '', question),
    type: meta['type'] ?? '',
    levels: levels.filter((level) => meta['levels']?.split(',').includes(level)),
    reason: holdsAll(title, question) ? [] : reasonFor(meta['aliases'] ?? '', question),
    section,
  };
}

/** Whether a question is the title of a page, or one of its other names, word for word. */
export function isNamed({ meta }: Pick<PagefindPage, 'meta'>, question: string): boolean {
  const asked = wordsIn(question).join(' ');
  const names = [meta['title'] ?? '', ...(meta['aliases'] ?? '').split(', ')];
  return asked !== '' && names.some((name) => wordsIn(name).join(' ') === asked);
}

/**
 * Whether the best page for a single word really holds it. For a word that it does not know, Pagefind
 * finds pages with a beginning of it, down to a single letter: for "efort" those with an author "E.".
 */
export function holdsWord({ excerpt, meta, sub_results }: PagefindPage, word: string): boolean {
  const marked = [excerpt, ...sub_results.map((part) => part.excerpt)]
    .flatMap(readMarked)
    .filter((piece) => piece.marked);
  return (
    marked.some(({ text }) => wordsIn(text).some((found) => looksLike(found, word))) ||
    Object.values(meta).some((text) => holdsAll(text, word))
  );
}

function termHit({ address, heading, excerpt }: Section, question: string): Hit {
  return { address, title: markWords(heading, question), summary: excerpt, type: glossary, levels: [], reason: [] };
}

/** Names the other name under which the page was found. A section speaks for itself. */
function reasonFor(aliases: string, question: string): Piece[] {
  const alias = aliases.split(', ').find((alias) => holdsAll(alias, question));
  return alias ? [{ text: 'Also called ', marked: false }, ...markWords(alias, question)] : [];
}

/** The part under a heading in which most is found, if there is one. The list of sources is the last to be shown. */
function bestSection(sections: readonly PagefindSection[]): Section | undefined {
  const isSources = ({ anchor }: PagefindSection) => Number(anchor?.id === 'sources');
  const [best] = sections
    .filter(({ anchor }) => anchor)
    .sort((a, b) => isSources(a) - isSources(b) || score(b) - score(a));
  return best && { address: best.url, heading: best.title, excerpt: excerptOf(best) };
}

function score({ weighted_locations }: PagefindSection): number {
  return weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
}

/** The excerpt of a section without its heading, with dots where it is cut. */
function excerptOf({ title, excerpt }: PagefindSection): Piece[] {
  const all = readMarked(excerpt);
  const inHeading = plain(all).startsWith(title);
  const pieces = inHeading
    ? withoutStart(
        all,
        plain(all)
          .slice(title.length)
          .search(/[^.\s]|$/) + title.length,
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
