import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Remark } from '../../src/logic/report/report.ts';

/**
 * The words that the spelling check does not know now and did not find before. All files are read, because a term or a
 * source that goes takes its words out of the dictionary.
 */
export function newMisspellings(before: string, after: string): Remark[] {
  const now = misspellings(after);
  if (now.length === 0) return [];
  const found = new Set(misspellings(before).map(keyOf));
  return now.filter((remark) => !found.has(keyOf(remark)));
}

/** A word in a file, wherever in it. */
function keyOf({ place, message }: Remark): string {
  return `${place.replace(/:\d+$/, '')} ${message}`;
}

function misspellings(root: string): Remark[] {
  const cspell = join('node_modules', 'cspell', 'bin.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [cspell, '--no-progress', '--no-summary', '--no-color', '--relative'],
    { cwd: root, encoding: 'utf8', maxBuffer: 1e8 },
  );
  const lines = stdout.split('\n').filter((line) => line.trim() !== '');
  // It ends with 1 when it found something, and when it could not look.
  if (status !== 0 && lines.length === 0) throw new Error(stderr.trim().split('\n').at(-1) ?? '');
  return lines.flatMap((line) => {
    const [, file, row, message] = /^(.+?):(\d+):\d+ - (.+)$/.exec(line) ?? [];
    return file && row && message ? [{ place: `${file}:${row}`, message }] : [];
  });
}
