import { siteLinks } from '../links.ts';
import { didYouMean } from '../nearest.ts';
import { problemAt } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { addressOfEntry } from '../site.ts';

/** A link to a place that its page does not have. Pages whose places are not in their texts are left out. */
export const deadFragment: Rule = (entry, site) =>
  siteLinks(entry).flatMap(({ start, url, address, fragment }) => {
    const page = address === '' && url !== '' ? addressOfEntry(entry) : address;
    const known = site.fragments.get(page);
    if (fragment === undefined || !known || known.has(fragment)) return [];
    const now = site.moved.get(`${page}#${fragment}`);
    if (now !== undefined)
      return [problemAt(entry.file, start, 'dead-fragment', `"${url}" has moved; write "${now}".`)];
    const where = address === '' ? 'this page' : page;
    const guess = didYouMean(fragment, known, (near) => `"${address}#${near}"`);
    const advice = guess || ` The places there are ${[...known].map((id) => `#${id}`).join(', ')}.`;
    return [problemAt(entry.file, start, 'dead-fragment', `There is no "#${fragment}" on ${where}.${advice}`)];
  });
