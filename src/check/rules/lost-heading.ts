import type { Published } from '../../logic/published.ts';
import { shelves } from '../../logic/sections.ts';
import { nearest } from '../nearest.ts';
import { problemOf, type Problem } from '../problem.ts';
import { pathOf } from '../shelve-files.ts';
import { entryNamed } from '../entry-named.ts';
import type { Site } from '../site.ts';
import { movedFile } from '../written-moves.ts';

/** The headings that the site prints around the texts of authors; whether they are there is known once it is built. */
const printed = /^(?:sources|changes|calculate|at-this-level|verdicts|change|rules|disagree-.+)$/;

/** A heading of a text, or a term, whose place was published and is gone. */
export function lostHeading(published: Published, site: Site): Problem[] {
  return [...site.fragments].flatMap(([page, known]) => {
    const before = published.get(page) ?? new Set();
    const added = [...known].filter((id) => !before.has(id) && !printed.test(id));
    return [...before]
      .filter((id) => !known.has(id) && !printed.test(id) && !site.moved.has(`${page}#${id}`))
      .map((id) => {
        const now = nearest(id, added) ?? (added.length === 1 ? added[0] : undefined) ?? '…';
        const line = `- { from: "${page}#${id}", to: "${page}#${now}", name: "…" }`;
        const message = `"${page}#${id}" was published, and is gone; give it back its words, or say in ${movedFile} where it is now: \`${line}\`.`;
        return problemOf(fileOf(page, id), 'lost-heading', message);
      });
  });
}

/** Where the place was written: on the glossary's page each has a file of its own. */
function fileOf(page: string, id: string): string {
  const entry = page === shelves.glossary.address ? { collection: 'glossary' as const, id } : entryNamed(page);
  return entry ? pathOf(entry.collection, entry.id) : page;
}
