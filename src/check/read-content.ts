import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { publishedFile } from '../logic/published.ts';
import { limits } from './limits.ts';
import { isList } from './list-problems.ts';
import type { TextFile } from './problem.ts';
import type { Project } from './project.ts';

/** Reads what the check needs of a project. The only file of the check that touches the disk. */
export function readContent(projectRoot: string): Project {
  return {
    content: filesUnder(projectRoot, 'src/content').map((path) => readText(projectRoot, path)),
    pages: filesUnder(projectRoot, 'src/pages'),
    served: filesUnder(projectRoot, 'public'),
    published: readPublished(projectRoot),
  };
}

/** The list of what was published. No author writes it, and it grows with the site: no limit holds for it. */
function readPublished(root: string): TextFile | undefined {
  const file = join(root, publishedFile);
  return existsSync(file) ? { path: publishedFile, text: readFileSync(file, 'utf8') } : undefined;
}

/** The files under `folder`, in the order of their paths; those of the system, such as .DS_Store, are left out. */
function filesUnder(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return (
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      // Astro follows links to other files and folders, so they are listed, to be refused.
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .sort()
  );
}

function readText(root: string, path: string): TextFile {
  const full = join(root, path);
  const stats = lstatSync(full);
  if (!stats.isFile()) {
    return { path, text: '', refused: 'This is no file but a link to something else; put the text itself here.' };
  }
  if (/\.(docx?|odt|pages|pdf|rtf)$/i.test(path)) {
    const refused =
      'The site reads plain text, and this was written by a word processor; copy its words into a file that `npm run new` begins.';
    return { path, text: '', refused };
  }
  const most = isList(path) ? limits.listBytes : limits.entryBytes;
  if (stats.size > most) {
    const refused = `This file has ${printed(stats.size)} bytes, and ${printed(most)} is the most; make two of it.`;
    return { path, text: '', refused };
  }
  try {
    return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(full)) };
  } catch {
    return { path, text: '', refused: 'This file is not text in UTF-8; save it with that encoding.' };
  }
}

function printed(bytes: number): string {
  return bytes.toLocaleString('en-US');
}
