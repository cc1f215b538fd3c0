import { check, LinkState } from 'linkinator';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { attribute, builtPages, canonical, meta } from './pages.ts';

/** How many links a whole site has at the very least: a crawl that ends early must not pass. */
const fewestLinks = 1_000;

describe.each([
  { dir: 'dist', base: '/' },
  { dir: 'dist-kb', base: '/kb/' },
])('the site built for $base', ({ dir, base }) => {
  const pages = builtPages(dir);

  test('has no link to a page or a place that does not exist, and a way from the home page to every page', async () => {
    const { address, close } = await serve({ dir, base, port: 0 });
    const { links } = await check({
      path: address,
      recurse: true,
      checkFragments: true,
      checkCss: true,
      redirects: 'error',
      linksToSkip: (link) => Promise.resolve(!link.startsWith(new URL(address).origin)),
    }).finally(close);

    const checked = links.filter(({ state }) => state !== LinkState.SKIPPED);
    const broken = checked.filter(({ state }) => state === LinkState.BROKEN);
    console.log(`${base}: ${checked.length} links checked, ${links.length - checked.length} to other sites left out`);
    expect(broken.map(({ parent, url, status }) => `${parent ?? 'home'} → ${url} (${status ?? '?'})`)).toEqual([]);
    expect(checked.length).toBeGreaterThan(fewestLinks);

    const reached = new Set(checked.map(({ url }) => new URL(url).href.split('#')[0]));
    const listed = pages.filter(({ unlisted }) => !unlisted);
    expect(listed.map(({ path }) => address + path.slice(1)).filter((page) => !reached.has(page))).toEqual([]);
  });

  test('gives all its own addresses under its path', () => {
    const { origin } = new URL(canonical(pages.find(({ path }) => path === '/')!));
    const root = origin + base;
    const outside = pages.flatMap((page) => {
      const complete = page.moved
        ? [canonical(page)]
        : [meta(page, 'og:url'), meta(page, 'og:image'), ...(page.unlisted ? [] : [canonical(page)])];
      const fromRoot = page.dom
        .querySelectorAll('[href], [src], [action]')
        .flatMap((element) => ['href', 'src', 'action'].map((name) => attribute(element, name)));
      return [
        ...complete.filter((address) => !address.startsWith(root)),
        ...fromRoot.filter((address) => address.startsWith('/') && !address.startsWith(base)),
      ].map((address) => `${page.path} says "${address}"`);
    });
    expect(outside).toEqual([]);

    const files = ['robots.txt', 'rss.xml', 'sitemap-index.xml', 'sitemap-0.xml'].map((file) =>
      readFileSync(`${dir}/${file}`, 'utf8'),
    );
    const inFiles = files.flatMap((text) =>
      [...text.matchAll(new RegExp(`${origin}[^<"\\s]*`, 'g'))].map(([address]) => address),
    );
    expect(inFiles.filter((address) => !address.startsWith(root))).toEqual([]);
  });
});
