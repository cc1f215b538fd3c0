import astroSitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withSlashes } from '../src/logic/base-path.ts';

/** The day of the last change, as a built page states it in its head. */
const modifiedTime = /<meta property="article:modified_time" content="([\d-]+)"/;

/** Parts of pages, which scripts fetch, and sheets to print, which say again what other pages say. */
const leftOut = /\/(search\/field|examples\/[^/]+\/player|quiz\/cards\/[^/]+|quiz\/sheets\/[^/]+)\/$/;

/**
 * The sitemap, with the day on which each page last changed. The built pages are asked, so the
 * sitemap cannot say anything else than they do.
 */
export function sitemap(): AstroIntegration {
  let dist: URL;
  let base: string;
  const inner = astroSitemap({
    filter: (page) => !leftOut.test(page),
    serialize(item) {
      const path = new URL(item.url).pathname.slice(base.length);
      const html = readFileSync(fileURLToPath(new URL(`${path}index.html`, dist)), 'utf8');
      // What only leads on is listed where it leads.
      if (html.includes('<meta http-equiv="refresh"')) return undefined;
      const [, lastmod] = modifiedTime.exec(html) ?? [];
      return lastmod ? { ...item, lastmod } : item;
    },
  });
  return {
    ...inner,
    hooks: {
      ...inner.hooks,
      'astro:config:done': (options) => {
        dist = options.config.outDir;
        base = withSlashes(options.config.base);
        return inner.hooks['astro:config:done']?.(options);
      },
    },
  };
}
