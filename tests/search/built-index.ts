import { globSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { LineFile, PageFile, PageLines, PageList, PageRecord } from '../../src/logic/search/search-files.ts';

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
  const { ids } = read(`${folder}list.json`) as PageList;
  const files = globSync('pages-*.json', { cwd: folder }).length;
  const all = <T>(name: string) =>
    Array.from({ length: files }, (_, number) => read(`${folder}${name}-${number}.json`) as readonly T[]).flat();
  const lines = all<LineFile[number]>('lines');
  return all<PageFile[number]>('pages').map((record, page) => ({
    ...record,
    ...(lines[page] ?? { aliases: [], asked: [], headings: [] }),
    text: textOf(folder, ids[page] ?? ''),
  }));
}

/** The text of a page in Pagefind's index; an overview has none there. */
function textOf(folder: string, id: string): string {
  if (!id) return '';
  const json = gunzipSync(readFileSync(`${folder}pagefind/fragment/${id}.pf_fragment`)).toString();
  return (JSON.parse(json.slice(json.indexOf('{'))) as { content: string }).content;
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
