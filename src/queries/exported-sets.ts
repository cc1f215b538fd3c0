import type { ExportedSet, Origin } from '../logic/quiz-export/exported.ts';
import { addressOf } from '../logic/sections.ts';
import { listSets } from './quiz-sets.ts';
import { href, siteName } from './site.ts';

/** The paths of the pages that hold each set as a file. */
export async function pathsOfFiles(): Promise<{ params: { set: string }; props: { set: ExportedSet } }[]> {
  return (await listSets()).map((set) => ({ params: { set: set.id }, props: { set } }));
}

/** Where files say that they come from, on the site at an address. */
export function originOf(site: URL | undefined): Origin {
  return { site: siteName, addressOf: (id) => new URL(href(addressOf('scenarios', id)), site).href };
}
