import type { CatalogEntry } from '../src/logic/catalog-entry.ts';

/** A page for authors about one rule, or with one form. Its examples would be found in place of what readers ask for. */
const forAuthors = /^\/contribute\/(rules|write)\/./;

/** The name of the kind of page that is not an entry: an index, a section, a page about the site. */
const type = 'Overview';

/**
 * A page that is not in the catalog, as search lists it: by its own heading and description. What no
 * search engine should list, search does not either; a part of a page, which a script fetches, has no heading.
 */
export function overviewOf(address: string, html: string): CatalogEntry | undefined {
  const [, heading] = /<h1\b[^>]*>([^]*?)<\/h1>/.exec(html) ?? [];
  if (!heading || forAuthors.test(address) || /<meta name="robots" content="noindex/.test(html)) return undefined;
  return {
    address,
    type,
    title: textOf(heading),
    aliases: [],
    asked: [],
    summary: textOf(/<meta name="description" content="([^"]*)"/.exec(html)?.[1]),
    levels: [],
    touchpoints: [],
    evidence: [],
    reviewed: '',
  };
}

/** The text of a piece of HTML as Astro writes it. */
function textOf(html = ''): string {
  const plain = html
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const entities: Record<string, string> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&#34;': '"',
    '&quot;': '"',
    '&#39;': "'",
  };
  return plain.replace(/&(?:amp|lt|gt|quot|#34|#39);/g, (entity) => entities[entity] ?? entity);
}
