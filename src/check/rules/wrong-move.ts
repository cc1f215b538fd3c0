import { endless, pageOf, placeOf } from '../../logic/moves.ts';
import { entryNamed } from '../entry-named.ts';
import { didYouMean } from '../nearest.ts';
import { problemAt, type Problem } from '../problem.ts';
import type { Site } from '../site.ts';
import type { WrittenMove } from '../written-moves.ts';

/** An old address that is in use, leads to two places, leads in a circle, or leads to nothing. */
export function wrongMove(moves: readonly WrittenMove[], site: Site): Problem[] {
  const circle = new Set(endless(moves));
  return moves.flatMap((move) => {
    const { file, from, fromAt, to, toAt } = move;
    const about = (at: number, message: string) => [problemAt(file, at, 'wrong-move', message)];
    const first = moves.find((other) => other.from === from);
    if (first && first !== move)
      return about(fromAt, `"${from}" leads to ${first.to} already, by ${first.file.path}; remove one of the two.`);
    if (isInUse(from, site))
      return about(fromAt, `"${from}" is in use, so it cannot lead elsewhere; remove this, or what lies there.`);
    if (placeOf(from) !== '' && site.moved.has(pageOf(from)))
      return about(fromAt, `"${from}" is on a page that has moved as a whole, and goes with it; remove this.`);
    if (circle.has(from))
      return about(toAt, `"${from}" leads in a circle, by ${to}; name the address where the text lies now.`);
    const guess = guessFor(to, site);
    return guess === undefined ? [] : about(toAt, `There is no ${to} to lead to.${guess}`);
  });
}

function isInUse(address: string, { addresses, fragments }: Site): boolean {
  const place = placeOf(address);
  return place === '' ? addresses.has(address) : fragments.get(pageOf(address))?.has(place) === true;
}

/** What to write instead of an address that leads to nothing; pages made from data are known only once they are built. */
function guessFor(to: string, { addresses, fragments, moved }: Site): string | undefined {
  const page = pageOf(to);
  const place = placeOf(to);
  if (moved.has(to) || moved.has(page)) return undefined;
  if (!addresses.has(page)) {
    const other = ` Write the address of a page that exists.`;
    return entryNamed(page) && (didYouMean(page, addresses) || other);
  }
  const known = fragments.get(page);
  if (place === '' || !known || known.has(place)) return undefined;
  return didYouMean(place, known, (near) => `"${page}#${near}"`) || ` Write another place of ${page}.`;
}
