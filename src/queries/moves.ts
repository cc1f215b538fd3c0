import { AstroError } from 'astro/errors';
import { z } from 'astro/zod';
import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { parse } from 'yaml';
import text from '../content/moved.yaml?raw';
import { destinations, pageOf, placeOf, type Move } from '../logic/moves.ts';
import { collectionRules } from '../schemas/collections.ts';
import { moved } from '../schemas/moved.ts';
import { listed } from './entries.ts';
import { href } from './site.ts';

/** An old address with its final new one, and the name of what lies there. */
interface NamedMove extends Move {
  name: string;
}

let moves: Promise<readonly NamedMove[]> | undefined;

/** Every old address of a page. */
export async function movedPages(): Promise<NamedMove[]> {
  return (await allMoves()).filter(({ from }) => placeOf(from) === '');
}

/** The places that were on the page at a path, which has the base of the site before it. */
export async function placesMovedFrom(pathname: string): Promise<(NamedMove & { id: string })[]> {
  return (await allMoves())
    .map((move) => ({ ...move, id: placeOf(move.from) }))
    .filter(({ from, id }) => id !== '' && href(pageOf(from)) === pathname);
}

/** All moves, read once for a build and anew for each page in development. */
function allMoves(): Promise<readonly NamedMove[]> {
  if (import.meta.env.DEV) return readMoves();
  return (moves ??= readMoves());
}

async function readMoves(): Promise<NamedMove[]> {
  const written = [...(await movesOfEntries()), ...listedMoves()];
  const ends = destinations(written);
  return written.map((move) => ({ ...move, to: ends.get(move.from) ?? move.to }));
}

async function movesOfEntries(): Promise<NamedMove[]> {
  const names = Object.keys(collectionRules) as CollectionKey[];
  const entries = (
    await Promise.all(names.map((name) => getCollection(name)))
  ).flat() as CollectionEntry<CollectionKey>[];
  return entries.flatMap((entry) => {
    const { title, address } = listed(entry);
    const formerly = 'formerly' in entry.data ? entry.data.formerly : [];
    return formerly.map((from) => ({ from, to: address, name: title }));
  });
}

/** A mistake in the list stops the build; the content check has found it before. */
function listedMoves(): NamedMove[] {
  const { data, error } = moved.safeParse(parse(text));
  if (error) throw new AstroError(`src/content/moved.yaml: ${z.prettifyError(error)}`);
  return data;
}
