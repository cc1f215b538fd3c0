import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { git } from './git.ts';

/** Puts the files of a commit into a folder of their own while `use` runs. The working tree stays as it is. */
export async function withTree<T>(commit: string, use: (root: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'touchpoint-base-'));
  const root = join(folder, 'tree');
  try {
    git(['worktree', 'add', '--quiet', '--detach', root, commit]);
    return await use(root);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    git(['worktree', 'prune']);
  }
}

/**
 * Gives a tree the packages that it asks for: those of the project, or its own where its lockfile is another.
 *
 * @throws {Error} when its own cannot be installed
 */
export function givePackages(root: string): void {
  if (readFileSync(join(root, 'package-lock.json'), 'utf8') === readFileSync('package-lock.json', 'utf8')) {
    linkPackages(resolve('node_modules'), join(root, 'node_modules'));
    return;
  }
  const { status, stderr } = spawnSync('npm ci', { cwd: root, shell: true, encoding: 'utf8' });
  if (status !== 0) throw new Error(`its packages cannot be installed: ${stderr.trim().split('\n').at(-1) ?? ''}`);
}

/** Links each package, and not their folder: Astro and Vite keep there what they remember of a project. */
function linkPackages(from: string, to: string): void {
  mkdirSync(to);
  const names = readdirSync(from).filter((name) => name === '.bin' || !name.startsWith('.'));
  for (const name of names) symlinkSync(join(from, name), join(to, name), 'junction');
}
