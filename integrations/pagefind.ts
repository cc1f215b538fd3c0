import { globSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import sirv from 'sirv';

/** What Pagefind writes for interfaces that this site does not use, 420 kB of it. */
const unused = 'pagefind-*{ui,highlight,worker}*';

/**
 * Makes the search index from the built pages and writes it beside them, under `pagefind/`.
 * A build without a usable index fails. The development server serves the index of the last
 * build, because it has no built pages of its own.
 */
export function pagefind(): AstroIntegration {
  let base: string;
  let outDir: URL;
  return {
    name: 'pagefind',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        outDir = config.outDir;
      },
      'astro:server:setup': ({ server }) => {
        // Without a bundle, the answer is that of any address that leads nowhere: search then says what to do.
        server.middlewares.use(`${base}pagefind/`, sirv(fileURLToPath(new URL('pagefind/', outDir)), { dev: true }));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await writeIndex(fileURLToPath(dir));
        logger.info(`${pages} pages can be searched`);
      },
    },
  };
}

/** Where one word ends and the next begins, although the markup has no space: Pagefind would make one word of two. */
const cellEnd = /<\/(td|th|dt|dd|li)>/g;

/** Indexes the pages in a folder that mark what can be found in them, and returns how many there are. */
async function writeIndex(folder: string): Promise<number> {
  const pages = globSync('**/*.html', { cwd: folder })
    .map((file) => ({ sourcePath: file.replaceAll('\\', '/'), content: readFileSync(folder + file, 'utf8') }))
    .filter(({ content }) => content.includes('data-pagefind-body'));
  if (pages.length === 0) throw failed(['no page says with `data-pagefind-body` what can be found in it']);

  try {
    // Elements for the index only, such as the kind of a page, are hidden: they are no text to quote.
    const { index, errors } = await createIndex({ excludeSelectors: ['[hidden]'] });
    if (!index) throw failed(errors);
    for (const { sourcePath, content } of pages) {
      refuse((await index.addHTMLFile({ sourcePath, content: content.replaceAll(cellEnd, ' $&') })).errors);
    }
    refuse((await index.writeFiles({ outputPath: `${folder}pagefind` })).errors);
  } finally {
    await close();
  }
  for (const file of globSync(unused, { cwd: `${folder}pagefind` })) rmSync(`${folder}pagefind/${file}`);
  return pages.length;
}

function refuse(errors: readonly string[]) {
  if (errors.length > 0) throw failed(errors);
}

function failed(errors: readonly string[]): Error {
  return new Error(`The search index could not be made: ${errors.join('; ')}. Without it, search would find nothing.`);
}
