import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { pageOfStart } from '../../src/logic/search/page-of-start.ts';
import type { LineFile, PageFile, PageIds, PageLines, PageRecord } from '../../src/logic/search/search-files.ts';

/** A page as the built index holds it, with its whole text. */
export type BuiltPage = PageRecord & PageLines & { text: string };

/** The folder of the built index, which is named after its content: search itself says which. */
export function indexFolder(): string {
  const [, folder] = /data-index="\/(search-index\/\w+\/)"/.exec(readFileSync('dist/search/index.html', 'utf8')) ?? [];
  if (!folder) throw new Error('The page dist/search/ names no index. Run npm run build first.');
  return `dist/${folder}`;
}

/** Every page that search knows, in its order. */
export function builtPages(): BuiltPage[] {
  const folder = indexFolder();
  const pageOf = pageOfStart(read(`${folder}ids.json`) as PageIds);
  const fragments = globSync('pagefind/fragment/*', { cwd: folder });
  const fragmentOf = new Map(fragments.map((file) => [pageOf(basename(file)), folder + file]));
  const files = globSync('pages-*.json', { cwd: folder }).length;
  const all = <T>(name: string) =>
    Array.from({ length: files }, (_, number) => read(`${folder}${name}-${number}.json`) as readonly T[]).flat();
  const lines = all<LineFile[number]>('lines');
  return all<PageFile[number]>('pages').map((record, page) => ({
    ...record,
    ...(lines[page] ?? { aliases: [], asked: [], headings: [] }),
    text: textOf(fragmentOf.get(page)),
  }));
}

/** The text of a page in Pagefind's index; an overview has none there. */
function textOf(fragment: string | undefined): string {
  if (!fragment) return '';
  const json = gunzipSync(readFileSync(fragment)).toString();
  return (JSON.parse(json.slice(json.indexOf('{'))) as { content: string }).content;
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
