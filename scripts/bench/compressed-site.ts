import { cpSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { compressTexts } from '../compress-texts.ts';

/** The article on which search is opened. */
export const article = 'metrics/ces/';

/** What the browser asks for on that article, and in its search. */
const needed = [article, 'search/', '_astro/', 'favicon.svg', '404.html'];

/** Makes a site of one built article and a given index, with its texts as brotli beside them, as a static host keeps it. */
export async function compressedSite(folder: string, indexFolder: string) {
  mkdirSync(folder, { recursive: true });
  for (const part of needed) cpSync(`dist/${part}`, `${folder}/${part}`, { recursive: true });
  renameSync(indexFolder, `${folder}/search-index`);
  const [release = ''] = globSync('*', { cwd: `${folder}/search-index` });
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const html = readFileSync(`${folder}/${file}`, 'utf8');
    writeFileSync(`${folder}/${file}`, html.replace(/(\/search-index\/)\w+/g, `$1${release}`));
  }
  await compressTexts(folder);
}
