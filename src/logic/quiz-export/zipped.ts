import { strToU8, zipSync } from 'fflate';

/** Files by their paths as one ZIP file. The same files give the same bytes: no time of day is in it. */
export function zipped(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const bytes = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]));
  return new Uint8Array(zipSync(bytes, { mtime: earliest, level: 9 }));
}

/** The first day that a ZIP file can write down. */
const earliest = '1980-01-01T00:00:00';
