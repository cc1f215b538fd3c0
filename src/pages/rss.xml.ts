import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { getCollection, type CollectionKey } from 'astro:content';
import { listed, type ArticleEntry } from '../queries/entries.ts';
import { href, siteName, siteSummary } from '../queries/site.ts';

/** The collections whose new entries a reader of the feed wants to know of. */
const inFeed = [
  'concepts',
  'levels',
  'comparisons',
  'touchpoints',
  'metrics',
  'methods',
  'examples',
  'notes',
  'positions',
  'paths',
] as const;

/** How many entries the feed holds. */
const feedLength = 30;

/** The feed: the articles that were published last, with their one-sentence answers. */
export async function GET({ site }: APIContext) {
  const entries = (
    await Promise.all(inFeed.map((name: CollectionKey) => getCollection(name)))
  ).flat() as ArticleEntry[];
  const newest = entries.sort(byDay).slice(0, feedLength);
  return rss({
    title: siteName,
    description: siteSummary,
    site: new URL(href('/'), site).href,
    items: newest.map((entry) => {
      const { title, summary, address } = listed(entry);
      return {
        title,
        description: summary,
        link: new URL(href(address), site).href,
        pubDate: new Date(entry.data.published),
      };
    }),
    customData: '<language>en-us</language>',
  });
}

function byDay(a: ArticleEntry, b: ArticleEntry): number {
  return b.data.published.localeCompare(a.data.published) || a.data.title.localeCompare(b.data.title, 'en');
}
