import { check, LinkState } from 'linkinator';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { attribute, builtPages, canonical, meta, type BuiltPage } from './pages.ts';

/** How many links a whole site has at the very least: a crawl that ends early must not pass. */
const fewestLinks = 1_000;

describe.each([
  { dir: 'dist', base: '/' },
  { dir: 'dist-kb', base: '/kb/' },
])('the site built for $base', ({ dir, base }) => {
  const pages = builtPages(dir);

  test('has no link to a page or a place that does not exist, and a link to every page', async () => {
    const { address, close } = await serve({ dir, base, port: 0 });
    const inFull = ({ path }: BuiltPage) => address + path.slice(1);
    const inside = (link: string) => link.startsWith(new URL(address).origin);
    const { links: targets } = await check({
      // Every page by name: what a crawl follows from page to page depends on who is asked first.
      path: [address, ...pages.map(inFull)],
      recurse: true,
      checkFragments: true,
      checkCss: true,
      redirects: 'error',
      linksToSkip: (link) => Promise.resolve(!inside(link)),
    }).finally(close);

    const broken = targets.filter(({ state }) => state === LinkState.BROKEN);
    expect(broken.map(({ parent = address, url, status = '?' }) => `${parent} → ${url} (${status})`)).toEqual([]);

    const checked = new Set(targets.filter(({ state }) => state === LinkState.OK).map(({ url }) => withoutPlace(url)));
    const links = pages.flatMap((page) => linksOf(page, address)).filter(inside);
    console.log(`${base}: ${links.length} links checked, which lead to ${checked.size} addresses`);
    expect(links.length).toBeGreaterThan(fewestLinks);
    expect(links.filter((link) => !checked.has(withoutPlace(link)))).toEqual([]);

    const linked = new Set(links.map(withoutPlace));
    const listed = pages.filter((page) => !page.unlisted).map(inFull);
    expect(listed.filter((page) => !linked.has(page))).toEqual([]);
  });

  test('gives all its own addresses under its path', () => {
    const { origin } = new URL(canonical(pages.find(({ path }) => path === '/')!));
    const root = origin + base;
    const wrong = pages.flatMap((page) =>
      [
        ...completeAddresses(page).filter((address) => !address.startsWith(root)),
        ...addressesFromRoot(page).filter((address) => !address.startsWith(base)),
      ].map((address) => `${page.path} says "${address}"`),
    );
    expect(wrong).toEqual([]);

    const files = ['robots.txt', 'rss.xml', 'opensearch.xml', 'sitemap-index.xml', 'sitemap-0.xml'].map((file) =>
      readFileSync(`${dir}/${file}`, 'utf8'),
    );
    const inFiles = files
      .flatMap((text) => [...text.matchAll(new RegExp(`${origin}[^<"\\s]*`, 'g'))])
      .map(([address]) => address);
    expect(inFiles.filter((address) => !address.startsWith(root))).toEqual([]);
  });
});

function withoutPlace(address: string): string {
  return address.replace(/#.*/, '');
}

/** Where the links of a page lead, in full. */
function linksOf({ dom, path }: BuiltPage, address: string): string[] {
  return dom.querySelectorAll('a[href]').map((link) => new URL(attribute(link, 'href'), address + path.slice(1)).href);
}

/** What a page says in full of its own address and of its image. */
function completeAddresses(page: BuiltPage): string[] {
  const own = page.unlisted && !page.moved ? [] : [canonical(page)];
  return page.moved ? own : [...own, meta(page, 'og:url'), meta(page, 'og:image')];
}

/** Every address on a page that begins at the root of the site. */
function addressesFromRoot({ dom }: BuiltPage): string[] {
  return ['href', 'src', 'action', 'data-index', 'data-cards']
    .flatMap((name) => dom.querySelectorAll(`[${name}]`).map((element) => attribute(element, name)))
    .filter((address) => address.startsWith('/'));
}
