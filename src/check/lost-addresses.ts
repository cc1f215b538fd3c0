import { readPublished } from '../logic/published.ts';
import { entryNamed } from './entry-named.ts';
import type { Entry } from './entry.ts';
import type { Project } from './project.ts';

/**
 * The addresses of entries that were published, and where there is neither a page nor a redirect now. Nothing is
 * known to be lost while the fields of an entry cannot be read: the old address may stand among them.
 */
export function lostAddresses(
  entries: readonly Entry[],
  addresses: ReadonlySet<string>,
  moved: ReadonlyMap<string, string>,
  { published }: Pick<Project, 'published'>,
): Set<string> {
  const list = published && readPublished(published.text);
  if (!list || typeof list === 'string' || entries.some(({ fields }) => !fields)) return new Set();
  return new Set(
    [...list.keys()].filter((address) => entryNamed(address) && !addresses.has(address) && !moved.has(address)),
  );
}
