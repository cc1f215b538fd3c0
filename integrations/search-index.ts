import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { withSlashes } from '../src/logic/base-path.ts';
import { makeSearchFiles } from '../src/logic/search/make-search-files.ts';
import type { CatalogEntry } from '../src/logic/catalog-entry.ts';
import { fullTextIndex, type Indexed } from './full-text-index.ts';
import { overviewOf } from './overview-of.ts';
import { readAlike } from './read-alike.ts';

/** Where the index lies on the site, in a folder of its own for each release. */
const folderName = 'search-index';

/**
 * Makes the search index from the catalog and the built pages. It lies in a folder that is named after
 * its content, `search-index/<release>/`, so a page that is open while the site is published anew
 * never reads half of the old index and half of the new one. A build without a usable index fails.
 * The development server serves the index of the last build, because it has no built pages of its own.
 */
export function searchIndex(): AstroIntegration {
  let base: string;
  let outDir: URL;
  let root: string;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = withSlashes(config.base);
        outDir = config.outDir;
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server }) => {
        // Without an index, the answer is that of any address that leads nowhere: search then says what to do.
        const folder = fileURLToPath(new URL(`${folderName}/${releaseIn(outDir)}`, outDir));
        server.middlewares.use(`${base}${folderName}/`, sirv(folder, { dev: true }));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { pages, release } = await writeSearchIndex(fileURLToPath(dir), readAlike(root));
        logger.info(`${pages} pages and terms can be searched, in release ${release}`);
      },
    },
  };
}

/** The release of the last build, as its search page names it: older ones may lie beside it. */
function releaseIn(outDir: URL): string {
  const page = new URL('search/index.html', outDir);
  const [, release = ''] = /\/search-index\/(\w+\/)/.exec(existsSync(page) ? readFileSync(page, 'utf8') : '') ?? [];
  return release;
}

/** Indexes the pages of a folder and tells those that have a search where the index is. */
async function writeSearchIndex(
  site: string,
  alike: readonly (readonly string[])[],
): Promise<{ pages: number; release: string }> {
  const entries = JSON.parse(readFileSync(`${site}catalog.json`, 'utf8')) as CatalogEntry[];
  const inCatalog = new Set(entries.map(({ address }) => address));
  const pages = builtPages(site);
  const others = pages.filter(({ address }) => !inCatalog.has(address));
  const all = [...entries, ...others.flatMap(({ address, html }) => overviewOf(address, html()) ?? [])];

  const htmlOf = new Map(pages.map(({ address, html }) => [address, html]));
  const texts = await fullTextIndex(textsOf(all, htmlOf));
  const names = makeSearchFiles(
    all.map(({ address, title, aliases, asked, summary, type, levels, touchpoints, evidence }) => {
      const { id = '', text = '', headings = [] } = texts.pages.get(address) ?? {};
      const facets = { type: [type], level: levels, touchpoint: touchpoints, evidence };
      return { address, title, aliases, asked, summary, facets, headings, id, text };
    }),
    alike,
  );
  // Pagefind names its files after what is in them.
  const release = hashOf([...names.values(), ...[...texts.files.keys()].sort()]);
  const files = new Map<string, string | Uint8Array>([
    ...names,
    ...[...texts.files].map(([path, content]) => [`pagefind/${path}`, content] as const),
  ]);
  // A static host lists no folder, and scripts/keep-index.ts has to know what to copy from it.
  files.set('files.json', JSON.stringify([...files.keys()].sort()));
  const folder = `${site}${folderName}/`;
  rmSync(folder, { recursive: true, force: true });
  writeFiles(files, `${folder}${release}/`);
  // Pages of the catalog open search from elsewhere.
  for (const { file, html } of others) {
    if (html().includes('<site-search')) {
      writeFileSync(file, html().replaceAll(`/${folderName}/`, `/${folderName}/${release}/`));
    }
  }
  return { pages: all.length, release };
}

/** Writes files by their names, with forward slashes, into a folder. */
function writeFiles(files: ReadonlyMap<string, string | Uint8Array>, folder: string) {
  for (const path of new Set([...files.keys()].map(dirname))) mkdirSync(folder + path, { recursive: true });
  for (const [path, content] of files) writeFileSync(folder + path, content);
}

/** A built page. It is read when it is asked for: all of them at once would take much memory. */
interface BuiltPage {
  file: string;
  /** From the root of the site. */
  address: string;
  html: () => string;
}

function builtPages(site: string): BuiltPage[] {
  return globSync('**/*.html', { cwd: site })
    .sort()
    .map((path) => ({
      file: site + path,
      address: `/${path.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
      html: () => readFileSync(site + path, 'utf8'),
    }));
}

/** The texts of entries, one by one: of a page or, for a term of the glossary, its definition. An overview has none. */
function* textsOf(
  entries: readonly CatalogEntry[],
  htmlOf: ReadonlyMap<string, () => string>,
): Generator<Indexed, void, void> {
  for (const { address, title, aliases, summary } of entries) {
    const names = { title, aliases: aliases.join(', '), summary };
    const html = htmlOf.get(address)?.();
    if (address.includes('#')) yield { address, names, content: { text: [title, ...aliases, summary].join('. ') } };
    else if (html?.includes('data-pagefind-body')) yield { address, names, content: { html } };
  }
}

function hashOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex').slice(0, 10);
}
