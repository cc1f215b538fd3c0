import type { APIContext } from 'astro';
import { href } from '../queries/site.ts';

/** Everything may be read; the sitemap says where it is. */
export function GET({ site }: APIContext) {
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(href('/sitemap-index.xml'), site).href}\n`);
}
