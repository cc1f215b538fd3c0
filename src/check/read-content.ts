import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { publishedFile } from '../logic/published.ts';
import type { TextFile } from './problem.ts';
import type { Project } from './project.ts';

/** Reads what the check needs of a project. The only file of the check that touches the disk. */
export function readContent(projectRoot: string): Project {
  return {
    content: filesUnder(projectRoot, 'src/content').map((path) => readText(projectRoot, path)),
    pages: filesUnder(projectRoot, 'src/pages'),
    served: filesUnder(projectRoot, 'public'),
    published: existsSync(join(projectRoot, publishedFile)) ? readText(projectRoot, publishedFile) : undefined,
  };
}

/** The files under `folder`, in the order of their paths; those of the system, such as .DS_Store, are left out. */
function filesUnder(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

function readText(root: string, path: string): TextFile {
  return { path, text: readFileSync(join(root, path), 'utf8').replace(/^\uFEFF/, '') };
}
