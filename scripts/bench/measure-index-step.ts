import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync, statSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** What it takes to make an index. */
export interface IndexStep {
  seconds: number;
  /** The most memory that was used, in bytes, by Node and by Pagefind's own process; `undefined` where it cannot be read. */
  memory: { node: number; pagefind: number } | undefined;
  /** What the index takes on disk, in bytes, uncompressed as it lies there. */
  size: number;
}

const program = fileURLToPath(new URL('index-step.ts', import.meta.url));
const pollMs = 20;

/** Makes the index of a folder of built pages, and measures it. */
export async function measureIndexStep(folder: string): Promise<IndexStep> {
  const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  // The kernel keeps the peak of each process, and forgets it when the process ends: the last one read is the peak.
  const peaks = new Map<number, number>();
  const { pid = 0 } = child;
  const poll = setInterval(() => {
    for (const process of [pid, ...childrenOf(pid)]) {
      const peak = peakOf(process);
      if (peak !== undefined) peaks.set(process, peak);
    }
  }, pollMs);
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'exit') as Promise<[number | null]>]);
  clearInterval(poll);
  if (code !== 0) throw new Error(`The index of ${folder} could not be made.`);

  const { [pid]: node, ...others } = Object.fromEntries(peaks);
  const pagefind = Object.values(others).reduce((sum, peak) => sum + peak, 0);
  return {
    seconds: Number(said),
    memory: node === undefined ? undefined : { node, pagefind },
    size: sizeOf(`${folder}/search-index`),
  };
}

function childrenOf(pid: number): number[] {
  return readIfThere(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
}

function peakOf(pid: number): number | undefined {
  const [, kib] = /VmHWM:\s+(\d+) kB/.exec(readIfThere(`/proc/${pid}/status`)) ?? [];
  return kib === undefined ? undefined : 1024 * Number(kib);
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
