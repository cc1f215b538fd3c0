import type { APIContext } from 'astro';
import { href } from '../queries/site.ts';

/** Every page may be read, and the sitemap says where they are; search alone, for the dialog, is no page. */
export function GET({ site }: APIContext) {
  const sitemap = new URL(href('/sitemap-index.xml'), site).href;
  return new Response(`User-agent: *\nAllow: /\nDisallow: ${href('/search/field/')}\nSitemap: ${sitemap}\n`);
}
