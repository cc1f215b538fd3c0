import { globSync, readFileSync } from 'node:fs';
import type { Published } from '../src/logic/published.ts';
import { withoutTemplates } from '../src/logic/without-templates.ts';

/** What a built site answers. */
export interface BuiltAddresses {
  /** Every address that somebody may link, with the ids of the headings there. */
  answered: Published;
  /** The pages that only lead on, with where each leads; both as a browser sees them, under the path of the site. */
  leadsOn: ReadonlyMap<string, string>;
}

/** Feeds and lists at the root, which programs ask for by name. What is downloaded for a set goes with the page of the set. */
const namedFile = /^[\w-]+\.(?:xml|json|txt)$/;

/** Ids that lead to a list of places and are no place themselves. */
const navigation = /^(?:contents|letter-\w)$/;

/** Reads the addresses of the site that was built in a folder, which ends in a slash. */
export function readBuiltAddresses(dist: string): BuiltAddresses {
  const pages = globSync('**/*.html', { cwd: dist })
    .map((file) => ({ file, address: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}` }))
    .map(({ file, address }) => ({ address, html: readFileSync(dist + file, 'utf8') }))
    // A part of a page, which a script fetches, is no page, and the answer to all other addresses has none.
    .filter(({ address, html }) => html.includes('<html') && address !== '/404.html');
  const files = globSync('*', { cwd: dist }).filter((file) => namedFile.test(file));
  return {
    answered: new Map([
      ...pages.map(({ address, html }): [string, Set<string>] => [address, headingIds(html)]),
      ...files.map((file): [string, Set<string>] => [`/${file}`, new Set()]),
    ]),
    leadsOn: new Map(
      pages.flatMap(({ address, html }) => {
        const [, target] = /<meta http-equiv="refresh" content="0; url=([^"]+)"/.exec(html) ?? [];
        return target === undefined ? [] : [[address, target] as const];
      }),
    ),
  };
}

/** The ids of the headings in the main part of a page as Astro writes it, and those of parts that moved away from it. */
function headingIds(html: string): Set<string> {
  const main = withoutTemplates(html.replace(/^[^]*?<main\b/, '').replace(/<\/main>[^]*$/, ''));
  const found = [...main.matchAll(/<h[1-6]\b[^>]*?\sid="([^"]+)"/g), ...main.matchAll(/<li id="([^"]+)" data-moved/g)];
  return new Set(found.map(([, id = '']) => id).filter((id) => !navigation.test(id)));
}
