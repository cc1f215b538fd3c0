/**
 * The part of the build that makes the search index, in a process of its own whose time and memory
 * can be measured: `node scripts/bench/index-step.ts FOLDER`. Prints how many seconds it took.
 */
import { pathToFileURL } from 'node:url';
import { searchIndex } from '../../integrations/search-index.ts';

const [, , folder = ''] = process.argv;
const dir = pathToFileURL(`${folder}/`);
const { hooks } = searchIndex();

// Of what Astro hands over, the integration reads only this.
const config = { base: '/', outDir: dir, root: pathToFileURL(`${process.cwd()}/`) };
await hooks['astro:config:done']?.({ config } as never);
const start = performance.now();
await hooks['astro:build:done']?.({ dir, logger: { info: () => undefined } } as never);
console.log((performance.now() - start) / 1000);
