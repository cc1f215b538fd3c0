import { getCollection } from 'astro:content';
import { listed, requireListed, type Listed } from './entries.ts';

/** A page's place on a path: what comes before and after it. */
export interface Neighbors {
  path: Listed;
  previous?: Listed | undefined;
  next?: Listed | undefined;
}

/** The places of an entry, named as collection/id, on all paths that lead over it. */
export async function neighborsOf(address: string): Promise<Neighbors[]> {
  const paths = await getCollection('paths');
  const places = paths.flatMap((path) => {
    const steps = path.data.steps.map(({ entry }) => entry);
    const index = steps.indexOf(address);
    return index < 0 ? [] : [{ path, before: steps[index - 1], after: steps[index + 1] }];
  });
  return Promise.all(
    places.map(async ({ path, before, after }) => ({
      path: listed(path),
      previous: before ? await requireListed(before) : undefined,
      next: after ? await requireListed(after) : undefined,
    })),
  );
}
