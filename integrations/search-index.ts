import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { makeSearchFiles } from '../src/logic/search/make-search-files.ts';
import type { CatalogEntry } from '../src/logic/catalog-entry.ts';
import { writeFullTextIndex, type Indexed } from './full-text-index.ts';
import { overviews } from './overviews.ts';
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
        base = config.base.replace(/\/?$/, '/');
        outDir = config.outDir;
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server }) => {
        // Without an index, the answer is that of any address that leads nowhere: search then says what to do.
        const [release = ''] = globSync(`${folderName}/*/`, { cwd: outDir });
        server.middlewares.use(`${base}${folderName}/`, sirv(fileURLToPath(new URL(release, outDir)), { dev: true }));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { pages, release } = await writeSearchIndex(fileURLToPath(dir), readAlike(root));
        logger.info(`${pages} pages and terms can be searched, in release ${release}`);
      },
    },
  };
}

/** Indexes the pages of a folder and tells those that have a search where the index is. */
async function writeSearchIndex(
  site: string,
  alike: readonly (readonly string[])[],
): Promise<{ pages: number; release: string }> {
  const html = new Map(
    globSync('**/*.html', { cwd: site })
      .sort()
      .map((file) => [addressOf(file), readFileSync(site + file, 'utf8')]),
  );
  const entries = [...(JSON.parse(readFileSync(`${site}catalog.json`, 'utf8')) as CatalogEntry[])];
  const all = [...entries, ...overviews(html, new Set(entries.map(({ address }) => address)))];

  const folder = `${site}${folderName}/`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(`${folder}new`, { recursive: true });
  const texts = await writeFullTextIndex(
    all.flatMap((entry) => indexed(entry, html.get(entry.address))),
    `${folder}new/pagefind`,
  );
  const files = makeSearchFiles(
    all.map(({ address, title, aliases, asked, summary, type, levels, touchpoints, evidence }) => {
      const { id = '', text = '', headings = [] } = texts.get(address) ?? {};
      const facets = { type: [type], level: levels, touchpoint: touchpoints, evidence };
      return { address, title, aliases, asked, summary, facets, headings, id, text };
    }),
    alike,
  );
  for (const [name, content] of files) writeFileSync(`${folder}new/${name}`, content);

  const release = hashOf([...files.values(), ...globSync('**/*', { cwd: `${folder}new/pagefind` }).sort()]);
  renameSync(`${folder}new`, folder + release);
  for (const file of globSync('**/*.html', { cwd: site })) {
    const page = html.get(addressOf(file)) ?? '';
    if (page.includes('<site-search')) {
      writeFileSync(site + file, page.replaceAll(`/${folderName}/`, `/${folderName}/${release}/`));
    }
  }
  // A static host lists no folder, and scripts/keep-index.ts has to know what to copy from it.
  writeFileSync(`${folder}${release}/files.json`, JSON.stringify(filesIn(folder + release)));
  return { pages: all.length, release };
}

/** The files of a folder and of those below it, with forward slashes, sorted. */
function filesIn(folder: string): string[] {
  return globSync('**/*', { cwd: folder })
    .filter((file) => statSync(`${folder}/${file}`).isFile())
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/** The text of an entry: its page or, for a term of the glossary, its definition. An overview has none. */
function indexed({ address, title, aliases, summary }: CatalogEntry, html: string | undefined): Indexed[] {
  const names = { title, aliases: aliases.join(', '), summary };
  if (address.includes('#')) return [{ address, names, content: { text: [title, ...aliases, summary].join('. ') } }];
  return html?.includes('data-pagefind-body') ? [{ address, names, content: { html } }] : [];
}

/** The address of a built page, from the root of the site. */
function addressOf(file: string): string {
  return `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
}

function hashOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex').slice(0, 10);
}
