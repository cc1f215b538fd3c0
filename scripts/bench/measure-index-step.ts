import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync, statSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** What it takes to make an index. */
export interface IndexStep {
  seconds: number;
  /** The most memory that Node and Pagefind's own process held at one time, in bytes; `undefined` where it cannot be read. */
  memory: number | undefined;
  /** What the index takes on disk, in bytes, uncompressed as it lies there. */
  size: number;
}

const program = fileURLToPath(new URL('index-step.ts', import.meta.url));
const pollMs = 10;

/** Makes the index of a folder of built pages, and measures it. */
export async function measureIndexStep(folder: string): Promise<IndexStep> {
  const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  // Node works on after Pagefind has ended, so the peaks of both do not come together.
  let peak = 0;
  const { pid = 0 } = child;
  const poll = setInterval(() => {
    const held = [pid, ...childrenOf(pid)].map(heldBy);
    peak = Math.max(
      peak,
      held.reduce((sum, bytes) => sum + bytes, 0),
    );
  }, pollMs);
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'exit') as Promise<[number | null]>]);
  clearInterval(poll);
  if (code !== 0) throw new Error(`The index of ${folder} could not be made.`);

  return {
    seconds: Number(said),
    memory: peak || undefined,
    size: sizeOf(`${folder}/search-index`),
  };
}

function childrenOf(pid: number): number[] {
  return readIfThere(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
}

/** The memory that a process holds, in bytes. */
function heldBy(pid: number): number {
  const [, kib = 0] = /VmRSS:\s+(\d+) kB/.exec(readIfThere(`/proc/${pid}/status`)) ?? [];
  return 1024 * Number(kib);
}

/** A file that only Linux has, and only as long as the process runs. */
function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function sizeOf(folder: string): number {
  return globSync('**/*', { cwd: folder })
    .map((file) => statSync(`${folder}/${file}`))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
}
