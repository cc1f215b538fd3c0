import { isSafeAddress } from '../logic/safe-address.ts';
import type { Entry } from './entry.ts';
import { nodesOfType, startOf } from './read-body.ts';

/** A link in a body, taken apart at its `#`. */
export interface Link {
  start: number;
  /** As it is written. */
  url: string;
  /** Without query and fragment; empty when the link leads to a place on the same page. */
  address: string;
  /** What follows the `#`, decoded. */
  fragment: string | undefined;
}

/** The links of an entry's body that stay on the site. Addresses with a scheme, such as https:, lead elsewhere; unsafe ones are a matter of their own. */
export function siteLinks({ body }: Entry): Link[] {
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
      };
    });
}

/** A fragment with `%` signs that encode nothing stays as it is, and is found to be dead. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
