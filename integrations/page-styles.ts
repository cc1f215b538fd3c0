import type { AstroIntegration } from 'astro';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { scopeNames, withScopeNames } from './scope-names.ts';
import { stylesInUse } from './styles-in-use.ts';

const styleElement = /(<style\b[^>]*>)([\s\S]*?)(<\/style>)/g;

/**
 * Makes the styles of each built page light: leaves out those of components that are not on it,
 * and shortens the attribute that ties an element to its component's styles. A route gets the
 * styles of everything that its articles might use, and most use little of it.
 */
export function pageStyles(): AstroIntegration {
  return {
    name: 'page-styles',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const pages = globSync('**/*.html', { cwd: root });
        // The same on every page: the search dialog and the deck take elements from one page to another.
        const names = scopeNames(lightened(pages, root));
        for (const page of pages) {
          writeFileSync(root + page, withScopeNames(readFileSync(root + page, 'utf8'), names));
        }
      },
    },
  };
}

/** Writes pages of a folder without the styles that they do not use, and hands each on: all at once would take much memory. */
function* lightened(pages: readonly string[], root: string): Generator<string, void, void> {
  const read = (page: string) => readFileSync(root + page, 'utf8');
  // The search dialog brings this element to every page, so what styles it is in use on all of them.
  const [search = ''] = /<site-search[\s\S]*<\/site-search>/.exec(read('search/index.html')) ?? [];
  // The deck fetches situations, which are all made alike.
  const [card = ''] = globSync('quiz/cards/*/index.html', { cwd: root }).map(read);
  for (const page of pages) {
    const html = read(page);
    const fetched = html.includes('<situation-deck') ? search + card : search;
    const markup = html.replace(styleElement, '') + fetched;
    const inUse = (_: string, open: string, css: string, close: string) => open + stylesInUse(css, markup) + close;
    const light = html.replace(styleElement, inUse);
    writeFileSync(root + page, light);
    yield light;
  }
}
