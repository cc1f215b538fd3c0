import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articlePages, attribute, builtPages, canonical, meta, type BuiltPage } from './pages.ts';

const pages = builtPages();
const listed = pages.filter(({ unlisted }) => !unlisted);

/** The origin that the site was built for. */
const { origin } = new URL(canonical(pages.find(({ path }) => path === '/')!));

/** A thing that JSON-LD tells search engines of. */
type Thing = Record<string, unknown> & { '@type': string };

describe('structured data', () => {
  test('can be read on every page', () => {
    for (const page of pages) expect(() => things(page), page.path).not.toThrow();
  });

  test.each(articlePages().map(({ path }) => path))('of %s is an article and the way to it', (path) => {
    const page = pages.find((other) => other.path === path)!;
    expect(thing(page, 'Article')).toMatchObject({
      headline: expect.stringMatching(/\S/) as string,
      url: canonical(page),
      dateModified: meta(page, 'article:modified_time'),
      datePublished: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string,
    });
    expect(crumbs(page).at(-1)).toBe(canonical(page));
    for (const address of crumbs(page)) expect(isBuilt(address), address).toBe(true);
  });

  test('of the glossary defines each of its terms', () => {
    const glossary = pages.find(({ path }) => path === '/glossary/')!;
    const terms = thing(glossary, 'DefinedTermSet')?.hasDefinedTerm as Thing[];
    expect(terms.length).toBeGreaterThan(0);
    for (const term of terms) {
      expect(term['@type']).toBe('DefinedTerm');
      const [, id = ''] = String(term['@id']).split('#');
      expect(glossary.dom.querySelector(`#${id}`), id).not.toBeNull();
    }
  });
});

describe('the sitemap', () => {
  const entries = [...file('sitemap-index.xml').matchAll(/<loc>([^<]+)<\/loc>/g)]
    .flatMap(([, part = '']) => [...file(new URL(part).pathname).matchAll(/<url>(.*?)<\/url>/gs)])
    .map(([, entry = '']) => ({
      address: /<loc>(.*?)<\/loc>/.exec(entry)?.[1],
      day: /<lastmod>(\d{4}-\d{2}-\d{2})/.exec(entry)?.[1] ?? '',
    }));

  test('lists every page that search engines may list, and no other', () => {
    expect(entries.map(({ address }) => address).sort()).toEqual(listed.map(canonical).sort());
  });

  test('gives the day of the last change where the page states it', () => {
    const stated = Object.fromEntries(listed.map((page) => [canonical(page), meta(page, 'article:modified_time')]));
    expect(Object.fromEntries(entries.map(({ address, day }) => [address, day]))).toEqual(stated);
  });

  test('is named in robots.txt', () => {
    expect(file('robots.txt')).toContain(`Sitemap: ${origin}/sitemap-index.xml`);
    expect(file('robots.txt')).toContain('Disallow: /search/field/\nDisallow: /quiz/cards/\n');
  });
});

describe('the feed', () => {
  const items = [...file('rss.xml').matchAll(/<item>(.*?)<\/item>/gs)].map(([, item = '']) => item);

  test('has entries with a title, a summary and a day', () => {
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      expect(item).toMatch(/<title>[^<]+<\/title>/);
      expect(item).toMatch(/<description>[^<]+<\/description>/);
      expect(Date.parse(/<pubDate>(.*?)<\/pubDate>/.exec(item)?.[1] ?? '')).not.toBeNaN();
    }
  });

  test('leads to pages that exist', () => {
    const links = [...file('rss.xml').matchAll(/<link>(.*?)<\/link>/g)].map(([, address = '']) => address);
    expect(links.filter((address) => !isBuilt(address))).toEqual([]);
  });
});

test('a browser is told on every page how to search the site from its address bar', () => {
  const description = file('opensearch.xml');
  expect(description).toContain(`template="${origin}/search/?q={searchTerms}"`);
  expect(description).toContain(`>${origin}/favicon.svg</Image>`);
  const without = pages.filter(
    ({ dom, moved }) => !moved && dom.querySelectorAll('link[rel="search"][href="/opensearch.xml"]').length !== 1,
  );
  expect(without.map(({ path }) => path)).toEqual([]);
});

describe('social cards', () => {
  const drawn = pages.filter(({ moved }) => !moved);

  test.each([
    'og:title',
    'og:description',
    'og:url',
    'og:type',
    'og:site_name',
    'og:image',
    'og:image:alt',
    'twitter:card',
  ])('have %s on every page', (name) => {
    expect(drawn.filter((page) => meta(page, name) === '').map(({ path }) => path)).toEqual([]);
  });

  test('have an image that exists, as a PNG of 1200 × 630', () => {
    const images = [...new Set(drawn.map((page) => meta(page, 'og:image')))];
    expect(images.filter((address) => !existsSync(`dist${new URL(address).pathname}`))).toEqual([]);
    for (const address of images) {
      const png = readFileSync(`dist${new URL(address).pathname}`);
      expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)], address).toEqual([
        'PNG',
        1200,
        630,
      ]);
    }
  });
});

function file(path: string): string {
  return readFileSync(`dist/${path}`, 'utf8');
}

/** Whether an address of this site leads to a page that was built. */
function isBuilt(address: string): boolean {
  const url = new URL(address);
  return url.origin === origin && pages.some(({ path }) => path === url.pathname);
}

function things({ dom }: BuiltPage): Thing[] {
  return dom.querySelectorAll('script').flatMap((script) => {
    if (attribute(script, 'type') !== 'application/ld+json') return [];
    const data = JSON.parse(script.textContent) as { '@context': string; '@graph': Thing[] };
    if (data['@context'] !== 'https://schema.org') throw new Error(`The context is "${data['@context']}".`);
    return data['@graph'];
  });
}

function thing(page: BuiltPage, type: string): Thing | undefined {
  return things(page).find((other) => other['@type'] === type);
}

/** The addresses of the pages on the way to this one. */
function crumbs(page: BuiltPage): string[] {
  const list = (thing(page, 'BreadcrumbList')?.itemListElement ?? []) as { item: string }[];
  return list.map(({ item }) => item);
}
