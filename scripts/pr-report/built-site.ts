import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { readPageContent, type PageContent } from '../../src/logic/report/page-content.ts';

/** A page of a built site, with the address that it has there. */
export type SitePage = PageContent & { html: string; path: string };

/** A site as it was built, with its pages by address. */
export interface BuiltSite {
  dir: string;
  pages: ReadonlyMap<string, SitePage>;
}

/**
 * Builds the project in `root` at the root of a site, and reads its pages.
 *
 * @throws {Error} with the last words of the build, when it fails
 */
export function buildSite(root: string, dir: string): BuiltSite {
  const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build', '--outDir', dir], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...process.env, BASE: '/', NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error(`the build ended with “${lastWords(stderr) || lastWords(stdout)}”`);
  return { dir, pages: readPages(dir) };
}

/** What a build said last, without where in the code it was. */
export function lastWords(output: string): string {
  const lines = output.split('\n').map((line) => line.trim());
  return lines
    .filter((line) => line !== '' && !/^(?:at |Stack trace:)/.test(line))
    .slice(-3)
    .join(' ')
    .slice(-500);
}

function readPages(dir: string): Map<string, SitePage> {
  return new Map(
    globSync('**/*.html', { cwd: dir })
      .sort()
      .map((file) => ({ file, html: readFileSync(join(dir, file), 'utf8') }))
      // A part of a page, which a script fetches, is no page.
      .filter(({ html }) => html.includes('<html'))
      .map(({ file, html }) => ({ ...readPageContent(html), html, path: addressOf(file) }))
      .map((page) => [page.path, page]),
  );
}

function addressOf(file: string): string {
  return `/${file.replaceAll(sep, '/').replace(/(^|\/)index\.html$/, '$1')}`;
}
