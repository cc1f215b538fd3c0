import { isRecord, parseJson } from './json.ts';

/**
 * What the site has released: each address from the root of the site, with the ids of the headings
 * on its page. Somebody may have linked any of them, so each has to be answered for good.
 */
export type Published = ReadonlyMap<string, ReadonlySet<string>>;

/** The name of the list, at the root of the project. */
export const publishedFile = 'published.json';

/** Reads the list. Returns a sentence that says what is wrong with it when it is damaged. */
export function readPublished(text: string): Published | string {
  const data = parseJson(text);
  if (!isRecord(data))
    return 'is not JSON with one address a line; where two branches have added lines, keep the lines of both.';
  const entries = Object.entries(data);
  const wrong = entries.find(([address, ids]) => !address.startsWith('/') || !isListOfTexts(ids));
  if (wrong) return `does not give the ids of the headings of "${wrong[0]}" as a list behind an address.`;
  return new Map(entries.map(([address, ids]) => [address, new Set(ids as string[])]));
}

/** The list as a text with one line for each address, sorted, so that a change of one is a change of one line. */
export function writePublished(published: Published): string {
  const lines = [...published]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([address, ids]) => `${JSON.stringify(address)}: ${JSON.stringify([...ids].sort())}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** Both lists in one. */
export function united(a: Published, b: Published): Published {
  const idsIn = (list: Published, address: string) => list.get(address) ?? [];
  return new Map(
    [...a.keys(), ...b.keys()].map((address) => [address, new Set([...idsIn(a, address), ...idsIn(b, address)])]),
  );
}

/** The addresses, and the places on pages, that are in a list and not in another. Of an address that is missing, its places are not named. */
export function missingFrom(there: Published, wanted: Published): string[] {
  return [...wanted].flatMap(([address, ids]) => {
    const known = there.get(address);
    if (!known) return [address];
    return [...ids].filter((id) => !known.has(id)).map((id) => `${address}#${id}`);
  });
}

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
