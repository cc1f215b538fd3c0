import { isSafeAddress } from '../../logic/safe-address.ts';
import { problemAt } from '../problem.ts';
import { nodesOfType, startOf } from '../read-body.ts';
import type { Rule } from '../rule.ts';

/** A link whose address could run code, hold a page, or lead to another site without saying so. */
export const unsafeAddress: Rule = ({ file, body }) => {
  if (!body) return [];
  return nodesOfType(body, 'link', 'definition')
    .filter(({ url }) => !isSafeAddress(url))
    .map((node) => {
      const message = `${JSON.stringify(node.url)} leads to no page that a reader can judge; write an address of this site, or one that begins with https:// or mailto:.`;
      return problemAt(file, startOf(node), 'unsafe-address', message);
    });
};
