/**
 * Holds the list of what is published against an earlier one: `npm run check:published -- HEAD^1`. The
 * argument is a revision of git, such as origin/main. Ends with 1 when the list has lost an address since.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { missingFrom, publishedFile, readPublished, type Published } from '../src/logic/published.ts';

/** The list in a text. Throws a sentence that names where it is from when it is damaged. */
function listIn(text: string, where: string): Published {
  const list = readPublished(text);
  if (typeof list === 'string') throw new Error(`${where} ${list}`);
  return list;
}

/** The text of the list in a revision; `undefined` before there was one. */
function listAt(revision: string): string | undefined {
  const git = (...words: string[]) => spawnSync('git', words, { encoding: 'utf8' });
  if (git('rev-parse', '--verify', '--quiet', `${revision}^{commit}`).status !== 0)
    throw new Error(`There is no revision "${revision}" here; fetch it, or name another.`);
  const { status, stdout } = git('show', `${revision}:${publishedFile}`);
  return status === 0 ? stdout : undefined;
}

function compare(revision: string): string {
  const earlier = listAt(revision);
  if (earlier === undefined) return `${revision} has no ${publishedFile} yet.`;
  const before = listIn(earlier, `${publishedFile} in ${revision}`);
  const lost = missingFrom(listIn(readFileSync(publishedFile, 'utf8'), publishedFile), before);
  if (lost.length === 0) return `${publishedFile} has everything that it had in ${revision}.`;
  throw new Error(
    `${publishedFile} only grows, because every address in it may be linked. Put these back, then say in src/content/moved.yaml where they lead:\n${lost.join('\n')}`,
  );
}

try {
  const [, , revision] = process.argv;
  if (!revision)
    throw new Error('Name the revision to compare with, such as `npm run check:published -- origin/main`.');
  console.log(compare(revision));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
