import { addressOf } from '../../logic/sections.ts';
import { siteLinks, type Link } from '../links.ts';
import { nearest } from '../nearest.ts';
import { problemAt } from '../problem.ts';
import type { Rule } from '../rule.ts';
import type { Site } from '../site.ts';

/** A link to a page that does not exist, or one whose address is not written from the root of the site. */
export const deadLink: Rule = (entry, site) =>
  siteLinks(entry).flatMap((link) => {
    const message = complaintAbout(link, site);
    return message === undefined ? [] : [problemAt(entry.file, link.start, 'dead-link', message)];
  });

function complaintAbout({ url, address }: Link, site: Site): string | undefined {
  if (url === '') return 'This link leads nowhere; write the address between its parentheses.';
  if (address === '' || site.addresses.has(address)) return undefined;
  const newAddress = site.moved.get(address);
  if (newAddress !== undefined) return `"${address}" has moved; write "${newAddress}".`;
  const full = `/${address.replace(/^[./]+/, '').replace(/(\.mdx?|\/)$/, '')}/`;
  const advice = site.addresses.has(full) ? ` Write "${full}${url.slice(address.length)}".` : guessFor(full, site);
  if (!address.startsWith('/')) {
    return `"${url}" does not begin at the root of the site, with a slash.${advice || ' For another site, begin with https://.'}`;
  }
  if (full === `${address}/` && site.addresses.has(full))
    return `"${url}" lacks the slash at the end of the address.${advice}`;
  return `There is no page ${address}.${advice || ' Link a page that exists, or remove the link.'}`;
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
