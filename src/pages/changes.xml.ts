import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { listChanges } from '../queries/changes.ts';
import { href, siteName } from '../queries/site.ts';

/** How many changes the feed holds. */
const feedLength = 30;

/** The feed of what changed on pages that were published before. */
export async function GET({ site }: APIContext) {
  const changes = (await listChanges()).slice(0, feedLength);
  return rss({
    title: `${siteName}: changes`,
    description: 'What has changed on pages so that readers of an earlier version should know it.',
    site: new URL(href('/changes/'), site).href,
    items: changes.map(({ on, what, title, address }) => ({
      title,
      description: what,
      link: new URL(href(address), site).href,
      pubDate: new Date(on),
    })),
    customData: '<language>en-us</language>',
  });
}
