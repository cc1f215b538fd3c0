/**
 * Keeps the search index of the release before: `npm run keep-index`, after the build and before it
 * is published. A tab that is open by then still asks for the index that it was opened with, in a
 * folder named after that release. SITE and BASE say where the live site is, as in astro.config.mjs.
 */
import { mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withSlashes } from '../src/logic/base-path.ts';
import { hasBuiltSite } from './has-built-site.ts';

/** Reads a file of the live site by its path. Throws a sentence without its full stop when it cannot. */
type Read = (path: string) => Promise<Buffer>;

/** The part of a page that every search is made of; it names the release of the index. */
const field = 'search/field/';
const folderName = 'search-index';
const listName = 'files.json';

/* What is copied will be published, so a list that asks for more than an index can be is refused. */
const mostFiles = 20_000;
const mostBytes = 5_000_000;

/** How long the publication waits for the live site, in milliseconds. */
const patience = 5 * 60_000;
const filesAtOnce = 16;

const consequence = 'Tabs that are open now will have to reload before they can search.';

/**
 * Copies the search index of the live site into a built site, unless that has the same release, and
 * returns a sentence on what was done. A live site that cannot be read is no failure: its open tabs
 * will have to reload. Throws when `dist` holds no built site.
 *
 * @param live the address of the home page, with a slash at its end
 */
export async function keepIndex(live: URL, dist: string): Promise<string> {
  const built = releaseIn(readFileSync(join(dist, field, 'index.html'), 'utf8'));
  const read = readerOf(live);
  let release: string | undefined;
  try {
    // A cache may still hold the page of an earlier release under its plain address.
    release = releaseIn((await read(`${field}?${Date.now()}`)).toString());
  } catch (problem) {
    return `No index is kept, because there is no live site or it cannot be read: ${wordsOf(problem)}. ${consequence}`;
  }
  if (!release) return `No index is kept: the search at ${live.href} names no release of its index. ${consequence}`;
  if (release === built) return `The live site has the same release of the index, ${release}: nothing is to be kept.`;

  try {
    const files = await copyRelease(release, read, join(dist, folderName));
    return `Kept ${files} files of release ${release}: tabs that are open now can go on searching.`;
  } catch (problem) {
    return `Release ${release} of the index is not kept: ${wordsOf(problem)}. ${consequence}`;
  }
}

/** The release of the index that the search in a page asks for. */
function releaseIn(html: string): string | undefined {
  return /\sdata-index="[^"]*\/search-index\/([0-9a-f]{10})\/"/.exec(html)?.[1];
}

/** Copies a release with its list, all of it or nothing, and returns how many files are in the list. */
async function copyRelease(release: string, read: Read, folder: string): Promise<number> {
  const from = `${folderName}/${release}/`;
  const list = await read(from + listName);
  const files = filesIn(list.toString());
  const copy = join(folder, 'copying');
  // An earlier run may have been ended in the middle.
  rmSync(copy, { recursive: true, force: true });
  try {
    for (let start = 0; start < files.length; start += filesAtOnce) {
      const some = files.slice(start, start + filesAtOnce);
      // Nothing is written before all have arrived, so nothing is still being written when one fails.
      const contents = await Promise.all(some.map(async (file) => ({ file, content: await read(from + file) })));
      for (const { file, content } of contents) write(join(copy, file), content);
    }
    write(join(copy, listName), list);
    rmSync(join(folder, release), { recursive: true, force: true });
    renameSync(copy, join(folder, release));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  return files.length;
}

/** The files that a list names. Throws when it is damaged, or names what does not lie below its folder. */
function filesIn(list: string): string[] {
  let names: unknown;
  try {
    names = JSON.parse(list);
  } catch {
    throw new Error(`its ${listName} is not JSON`);
  }
  if (!Array.isArray(names) || names.length === 0) throw new Error(`its ${listName} is no list of files`);
  if (names.length > mostFiles) {
    throw new Error(`its ${listName} names ${names.length} files, and ${mostFiles} is the most that is copied`);
  }
  return names.map((name: unknown) => {
    if (isPlainName(name)) return name;
    throw new Error(`its ${listName} names ${JSON.stringify(name)}, which is no plain name of a file below its folder`);
  });
}

/** Whether this is a path like `pagefind/index/en_1.pf_index`: none of its parts is empty, begins with a dot or needs escaping. */
function isPlainName(name: unknown): name is string {
  return typeof name === 'string' && /^\w[\w.-]*(\/\w[\w.-]*)*$/.test(name);
}

function write(file: string, content: Buffer) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function readerOf(live: URL): Read {
  const end = Date.now() + patience;
  return async (path) => {
    const address = new URL(path, live);
    const shown = address.origin + address.pathname;
    const signal = AbortSignal.timeout(Math.max(end - Date.now(), 0));
    const response = await fetch(address, { signal }).catch((problem: unknown) => {
      throw new Error(`${shown} does not answer (${wordsOf(problem)})`);
    });
    if (!response.ok) throw new Error(`${shown} answers with status ${response.status}`);

    const parts: Uint8Array[] = [];
    let bytes = 0;
    for await (const part of response.body ?? []) {
      bytes += part.length;
      if (bytes > mostBytes) throw new Error(`${shown} has more than ${mostBytes} bytes`);
      parts.push(part);
    }
    return Buffer.concat(parts);
  };
}

/** What went wrong. A failed `fetch` says so only in its cause. */
function wordsOf(problem: unknown): string {
  if (!(problem instanceof Error)) return String(problem);
  return problem.cause instanceof Error && problem.cause.message ? problem.cause.message : problem.message;
}

async function main() {
  if (!hasBuiltSite()) return;
  const { SITE = 'https://touchpoint.example', BASE = '/' } = process.env;
  console.log(await keepIndex(new URL(withSlashes(BASE), SITE), 'dist'));
}

const [, program] = process.argv;
if (program && realpathSync(program) === fileURLToPath(import.meta.url)) await main();
