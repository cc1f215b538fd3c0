import type { CatalogEntry } from '../src/logic/catalog-entry.ts';

/** The name of the kind of page that is not an entry: an index, a section, a page about the site. */
const type = 'Overview';

/**
 * The pages that are not in the catalog, as search lists them: by their own heading and description.
 * Left out is what no search engine should list either.
 */
export function overviews(html: ReadonlyMap<string, string>, inCatalog: ReadonlySet<string>): CatalogEntry[] {
  return [...html].flatMap(([address, page]) => {
    if (inCatalog.has(address) || /<meta name="robots" content="noindex/.test(page)) return [];
    const [, heading] = /<h1\b[^>]*>([^]*?)<\/h1>/.exec(page) ?? [];
    // A part of a page, which a script fetches, has none.
    if (!heading) return [];
    const summary = textOf(/<meta name="description" content="([^"]*)"/.exec(page)?.[1]);
    return [
      {
        address,
        type,
        title: textOf(heading),
        aliases: [],
        asked: [],
        summary,
        levels: [],
        touchpoints: [],
        evidence: [],
        reviewed: '',
      },
    ];
  });
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
