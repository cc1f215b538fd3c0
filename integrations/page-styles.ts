import type { AstroIntegration } from 'astro';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stylesInUse } from './styles-in-use.ts';

const styleElement = /(<style\b[^>]*>)([\s\S]*?)(<\/style>)/g;

/**
 * Leaves out of each built page the styles of components that are not on it. A route gets the
 * styles of everything that its articles might use, and most use little of it.
 */
export function pageStyles(): AstroIntegration {
  return {
    name: 'page-styles',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const read = (page: string) => readFileSync(root + page, 'utf8');
        // The search dialog brings this element to every page, so what styles it is in use on all of them.
        const [search = ''] = read('search/index.html').match(/<site-search[\s\S]*<\/site-search>/) ?? [];
        for (const page of globSync('**/*.html', { cwd: root })) {
          const html = read(page);
          const markup = html.replace(styleElement, '') + search;
          const lean = html.replace(
            styleElement,
            (_, open: string, css: string, close: string) => open + stylesInUse(css, markup) + close,
          );
          writeFileSync(root + page, lean);
        }
      },
    },
  };
}
