import { searchCore } from '../../logic/search/search-core.ts';
import type { SearchIndex } from '../../logic/search/search-index.ts';

/**
 * The search index of this site.
 *
 * @param folder the address of the folder in which the index of this release lies
 * @param base the address of the root of the site, ending in a slash
 */
export function siteIndex(folder: string, base: string): SearchIndex {
  return searchCore(
    async (name) => {
      const response = await fetch(`${folder}${name}.json`);
      if (!response.ok) throw new Error(`The file ${name} of the search index cannot be read: ${response.status}.`);
      return response.json();
    },
    async (files, address) => {
      const { siteTexts } = await import('./site-texts.ts');
      return siteTexts(`${folder}pagefind/pagefind.js`, files, address);
    },
    (path) => base + path.slice(1),
  );
}
