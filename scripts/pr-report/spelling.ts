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
  return notIn(misspellings(before), now);
}

/** The remarks that are new: on a word that was not unknown in its file, wherever in it. */
export function notIn(before: readonly Remark[], now: readonly Remark[]): Remark[] {
  const known = new Set(before.map(keyOf));
  return now.filter((remark) => !known.has(keyOf(remark)));
}

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
  const found = remarksIn(stdout);
  // It ends with 1 when it found something, and when it could not look.
  if (status !== 0 && found.length === 0) {
    throw new Error(stderr.trim().split('\n').at(-1) || `cspell ended with ${status}`);
  }
  return found;
}

/** What cspell prints, a line for each word: `README.md:3:7 - Unknown word (teh)`. */
export function remarksIn(output: string): Remark[] {
  return Array.from(output.matchAll(/^(.+?):(\d+):\d+ - (.+)$/gm), ([, file = '', line = '', message = '']) => ({
    place: `${file}:${line}`,
    message,
  }));
}
