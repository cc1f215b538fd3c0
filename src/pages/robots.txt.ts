import type { APIContext } from 'astro';
import { href } from '../queries/site.ts';

/** Parts of pages, which scripts fetch. */
const parts = ['/search/field/', '/quiz/cards/'];

/** Every page may be read, and the sitemap says where they are; a part of a page is no page. */
export function GET({ site }: APIContext) {
  const sitemap = new URL(href('/sitemap-index.xml'), site).href;
  const disallowed = parts.map((part) => `Disallow: ${href(part)}\n`).join('');
  return new Response(`User-agent: *\nAllow: /\n${disallowed}Sitemap: ${sitemap}\n`);
}
