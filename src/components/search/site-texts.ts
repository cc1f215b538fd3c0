import type { IndexFiles } from '../../logic/search/index-files.ts';
import { textSearch, type TextSearch } from '../../logic/search/text-search.ts';
import { pagefindText } from './pagefind-text.ts';

/** Search in the texts of this site. It is a script of its own, so that the first answer need not wait for it. */
export function siteTexts(pagefind: string, files: IndexFiles, address: (path: string) => string): TextSearch {
  return textSearch(pagefindText(pagefind), files, address);
}
