import { globSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { serve } from '../../scripts/serve.ts';

/** A site by path and content, with just enough of a search for one release. */
export function siteOf(release: string): Record<string, string> {
  return {
    ...fieldOf(release),
    [`search-index/${release}/head.json`]: '{}',
    [`search-index/${release}/pagefind/index/en_1.pf_index`]: `words of ${release}`,
    ...listOf(release, ['head.json', 'pagefind/index/en_1.pf_index']),
  };
}

/** The part of a page that names the release of the index. */
export function fieldOf(release: string): Record<string, string> {
  return { 'search/field/index.html': `<site-search data-index="/kb/search-index/${release}/" data-base="/kb/">` };
}

/** The list of the files of a release. */
export function listOf(release: string, names: readonly unknown[]): Record<string, string> {
  return { [`search-index/${release}/files.json`]: JSON.stringify(names) };
}

/** A folder that holds these files until the test ends. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'touchpoint-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** The address at which a site is live until the test ends. */
export function publish(files: Readonly<Record<string, string>>): Promise<URL> {
  return serveFolder(folderWith(files));
}

/** The address of a folder that is served until the test ends. */
export async function serveFolder(dir: string): Promise<URL> {
  const { address, close } = await serve({ dir, base: '/kb/', port: 0 });
  onTestFinished(close);
  return new URL(address);
}

/** Every file under `search-index/`, sorted. */
export function indexFiles(dist: string): string[] {
  const folder = join(dist, 'search-index');
  return globSync('**/*', { cwd: folder })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}
