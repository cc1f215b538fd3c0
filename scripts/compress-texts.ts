import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const compress = promisify(brotliCompress);

/** Puts every text of a site beside itself as brotli, as a static host keeps it. */
export async function compressTexts(folder: string) {
  const texts = globSync('**/*.{html,js,css,svg,json}', { cwd: folder });
  // A few at once: the compressor has threads of its own.
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (let file = texts.pop(); file !== undefined; file = texts.pop()) {
        const path = `${folder}/${file}`;
        writeFileSync(`${path}.br`, await compress(readFileSync(path)));
      }
    }),
  );
}
