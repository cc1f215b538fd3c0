import { isSafeAddress } from '../logic/safe-address.ts';
import type { MdastNode } from 'satteri';
import type { Entry } from './entry.ts';
import type { TextEdit } from './problem.ts';
import { nodesOfType, startOf } from './read-body.ts';

/** A link in a body, taken apart at its `#`. */
export interface SiteLink {
  start: number;
  /** As it is written. */
  url: string;
  /** Without query and fragment; empty when the link leads to a place on the same page. */
  address: string;
  /** What follows the `#`, decoded. */
  fragment: string | undefined;
  /** A fix that writes another address in its place; nothing where it is not written as it is read. */
  rewrite: (url: string) => TextEdit[] | undefined;
}

/** The links of an entry's body that stay on the site. Addresses with a scheme, such as https:, lead elsewhere; unsafe ones are a matter of their own. */
export function siteLinks({ file, body }: Entry): SiteLink[] {
  if (!body) return [];
  return nodesOfType(body, 'link', 'definition')
    .filter(({ url }) => isSafeAddress(url) && !/^[a-z]+:/i.test(url))
    .map((node) => {
      const [, address = '', , fragment] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(node.url) ?? [];
      return {
        start: startOf(node),
        url: node.url,
        address,
        fragment: fragment === undefined ? undefined : decoded(fragment),
        rewrite: (url: string) => rewrite(file.text, node, url),
      };
    });
}

/** The address stands behind the words of a link, or behind the name of a definition. */
function rewrite(
  text: string,
  { url, position }: Extract<MdastNode, { type: 'link' | 'definition' }>,
  now: string,
): TextEdit[] | undefined {
  const [from = 0, to = 0] = [position?.start.offset, position?.end.offset];
  const written = text.slice(from, to);
  const opening = ['](', '](<', ']: ', ']: <'].find((signs) => written.includes(signs + url));
  if (url === '' || opening === undefined) return undefined;
  const start = from + written.lastIndexOf(opening + url) + opening.length;
  return [{ start, end: start + url.length, text: now }];
}

/** A fragment with `%` signs that encode nothing stays as it is, and is found to be dead. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
