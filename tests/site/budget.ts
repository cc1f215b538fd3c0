import { brotliCompressSync, constants } from 'node:zlib';

/**
 * How much a page may weigh, in bytes as they are sent: brotli at quality 11, which is what
 * a host of static files keeps ready. One network round trip carries 14.6 kB.
 */
export const budget = {
  /** The HTML of an article with its styles, and every script that it loads before `load`. */
  article: 14_600,
  /** The same of any other page: two round trips, of which the second carries twice as much. */
  page: 43_800,
  /** The scripts of a page without a tool, inline ones included. */
  scripts: 3_000,
  /** The display face, as it lies there: WOFF2 is brotli already. */
  font: 25_000,
  /** The content check in the form for authors, which a worker fetches, in bytes of brotli. */
  check: 150_000,
  /** What it knows of the rest of the site: about ninety bytes for each entry. */
  knowledge: 60_000,
};

/** How many bytes are sent of a text. A lower quality is quicker and gives a few more. */
export function sent(text: string | Buffer, quality = 11): number {
  const { length } = Buffer.from(text);
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: length };
  return length === 0 ? 0 : brotliCompressSync(text, { params }).length;
}
