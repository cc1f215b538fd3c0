/**
 * An address of the site that leads on to another one. Both count from the root of the site;
 * either may be a place on a page, as in `/concepts/ux/#limits`.
 */
export interface Move {
  from: string;
  to: string;
}

/**
 * Where each old address leads in the end, by old address: of a chain all lead to its end, so that
 * nobody is sent on twice. An address that leads back to itself is left out.
 */
export function destinations(moves: readonly Move[]): Map<string, string> {
  const next = nextOf(moves);
  return new Map([...next.keys()].flatMap((from) => entryOf(from, follow(from, next))));
}

/** The old addresses that lead in a circle, or into one. */
export function endless(moves: readonly Move[]): string[] {
  const next = nextOf(moves);
  return [...next.keys()].filter((from) => follow(from, next) === undefined);
}

/** The page of an address, without the place on it. */
export function pageOf(address: string): string {
  return address.replace(/#.*$/, '');
}

/** The place of an address on its page; empty where it names the page as a whole. */
export function placeOf(address: string): string {
  return address.slice(pageOf(address).length + 1);
}

function nextOf(moves: readonly Move[]): Map<string, string> {
  return new Map(moves.map(({ from, to }) => [from, to]));
}

function entryOf(from: string, to: string | undefined): [string, string][] {
  return to === undefined ? [] : [[from, to]];
}

/** The end of the way from an address; `undefined` when it has none. */
function follow(from: string, next: ReadonlyMap<string, string>): string | undefined {
  const passed = new Set<string>();
  let at = from;
  for (let to = step(at, next); to !== undefined; to = step(at, next)) {
    if (passed.has(at)) return undefined;
    passed.add(at);
    at = to;
  }
  return at;
}

/** Where an address leads by itself; a place on a page that has moved goes with it, unless the page became a place. */
function step(at: string, next: ReadonlyMap<string, string>): string | undefined {
  const direct = next.get(at);
  const place = placeOf(at);
  if (direct !== undefined || place === '') return direct;
  const page = next.get(pageOf(at));
  return page === undefined || placeOf(page) !== '' ? page : `${page}#${place}`;
}
