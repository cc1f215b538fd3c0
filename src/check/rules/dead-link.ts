import { addressOf } from '../../logic/sections.ts';
import { siteLinks, type SiteLink } from '../links.ts';
import { nearest } from '../nearest.ts';
import { problemAt } from '../problem.ts';
import type { Rule } from '../rule.ts';
import type { Site } from '../site.ts';

/** A link to a page that does not exist, or one whose address is not written from the root of the site. */
export const deadLink: Rule = (entry, site) =>
  siteLinks(entry).flatMap((link) => {
    const complaint = complaintAbout(link, site);
    if (complaint === undefined) return [];
    const { message, right } = complaint;
    const fix = right === undefined ? undefined : link.rewrite(right + link.url.slice(link.address.length));
    return [problemAt(entry.file, link.start, 'dead-link', message, fix)];
  });

/** What is wrong with a link, and where there is no doubt the address that it should have. */
interface Complaint {
  message: string;
  right?: string;
}

function complaintAbout({ url, address }: SiteLink, site: Site): Complaint | undefined {
  if (url === '') return { message: 'This link leads nowhere; write the address between its parentheses.' };
  if (address === '' || site.addresses.has(address)) return undefined;
  const full = `/${address.replace(/^[./]+/, '').replace(/(\.mdx?|\/)$/, '')}/`;
  const right = site.moved.get(full);
  if (right) return { message: `"${address}" has moved; write "${right}".`, right };
  if (site.lost.has(full)) return undefined;
  const isThere = site.addresses.has(full);
  const rooted = isThere ? { right: full } : {};
  const advice = isThere ? ` Write "${full}${url.slice(address.length)}".` : guessFor(full, site);
  if (!address.startsWith('/')) {
    const message = `"${url}" does not begin at the root of the site, with a slash.`;
    return { message: message + (advice || ' For another site, begin with https://.'), ...rooted };
  }
  if (full === `${address}/` && isThere)
    return { message: `"${url}" lacks the slash at the end of the address.${advice}`, ...rooted };
  const message = `There is no page ${address}.${advice || ' Link a page that exists, or remove the link.'}`;
  return { message, ...rooted };
}

function guessFor(address: string, site: Site): string {
  const terms = [...(site.ids.get('glossary') ?? [])].map((id) => addressOf('glossary', id));
  const known = [...site.addresses, ...terms];
  const sameName = known.filter((other) => nameIn(other) !== '' && nameIn(other) === nameIn(address));
  const guess = nearest(address, sameName) ?? sameName[0] ?? nearest(address, known);
  return guess === undefined ? '' : ` Did you mean "${guess}"?`;
}

/** The last part of an address, which is the id of an entry. */
function nameIn(address: string): string {
  return address.split(/[/#]/).findLast((part) => part !== '') ?? '';
}
