import { pageOf, placeOf } from './moves.ts';
import { missingFrom, type Published } from './published.ts';

/** What was published and a built site does not answer, each with what to do. A page that only leads on answers for all of its places. */
export function unanswered(published: Published, answered: Published, leadsOn: ReadonlySet<string>): string[] {
  const expected = new Map([...published].map(([page, ids]) => [page, leadsOn.has(page) ? new Set<string>() : ids]));
  return missingFrom(answered, expected).map((address) => `${address} was published, and ${adviceOn(address)}`);
}

/** The redirects that end at no page, or at no place of it. */
export function deadEnds(redirects: ReadonlyMap<string, string>, answered: Published): string[] {
  return [...redirects].flatMap(([from, to]) => {
    const ids = answered.get(pageOf(to));
    const place = placeOf(to);
    if (ids && (place === '' || ids.has(place))) return [];
    return [`${from} leads to ${to}, which does not exist; correct it where it is written.`];
  });
}

function adviceOn(address: string): string {
  if (/\.\w+$/.test(address))
    return 'is not there now; write it again: programs ask for it, and a file cannot lead on.';
  const lacks = placeOf(address) === '' ? 'nothing answers there now' : 'its page has no such heading now';
  return `${lacks}; say in src/content/moved.yaml where it is: \`- { from: "${address}", to: …, name: … }\`.`;
}
