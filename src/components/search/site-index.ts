import { searchCore } from '../../logic/search/search-core.ts';
import type { SearchIndex } from '../../logic/search/search-index.ts';
import { pagefindText } from './pagefind-text.ts';

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
    pagefindText(`${folder}pagefind/pagefind.js`),
    (path) => base + path.slice(1),
  );
}
