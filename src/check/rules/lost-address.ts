import type { Published } from '../../logic/published.ts';
import { entryNamed } from '../entry-named.ts';
import { nearest } from '../nearest.ts';
import { problemOf, type Problem } from '../problem.ts';
import { pathOf } from '../shelve-files.ts';
import type { Site } from '../site.ts';
import { movedFile } from '../written-moves.ts';

/** The address of an entry that was published, where there is no page and no redirect. Other pages are looked at once they are built. What still names the entry is told nothing: it follows from this. */
export function lostAddress(published: Published, site: Site): Problem[] {
  return [...site.lost].flatMap((address) => {
    const entry = entryNamed(address);
    if (!entry) return [];
    const { collection, id } = entry;
    const added = [...(site.ids.get(collection) ?? [])].filter((other) => !published.has(address.replace(id, other)));
    const renamed = nearest(id, added) ?? (added.length === 1 ? added[0] : undefined);
    const where = renamed === undefined ? 'the file that takes its place' : pathOf(collection, renamed);
    const message = `${address} was published, and nothing answers there now; write \`formerly: [${address}]\` in ${where}, or add it to ${movedFile}. \`npm run check -- --fix\` then corrects what names the old one.`;
    return [problemOf(pathOf(collection, id), 'lost-address', message)];
  });
}
