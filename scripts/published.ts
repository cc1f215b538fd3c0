/**
 * Adds what was built to the list of what is published: `npm run published`, after a build. Nothing is
 * ever taken off the list: somebody may have linked it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readBuiltAddresses } from '../integrations/built-addresses.ts';
import { missingFrom, publishedFile, readPublished, united, writePublished } from '../src/logic/published.ts';

const dist = 'dist/';

function addToList(): string {
  if (!existsSync(`${dist}index.html`))
    throw new Error('There is no built site in dist/ yet: run `npm run build` first.');
  const before = readPublished(readFileSync(publishedFile, 'utf8'));
  if (typeof before === 'string') throw new Error(`${publishedFile} ${before}`);
  const { answered } = readBuiltAddresses(dist);
  const added = missingFrom(before, answered);
  writeFileSync(publishedFile, writePublished(united(before, answered)));
  return added.length === 0 ? `${publishedFile} has every address already.` : `Added:\n${added.join('\n')}`;
}

try {
  console.log(addToList());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
