import { publishedFile, readPublished } from '../../logic/published.ts';
import { problemAt, type Problem, type TextFile } from '../problem.ts';
import type { Site } from '../site.ts';
import { lostAddress } from './lost-address.ts';
import { lostHeading } from './lost-heading.ts';

/** Pages that were published and are answered no more; a list that cannot be read is a problem itself. */
export function lostPages(file: TextFile | undefined, site: Site): Problem[] {
  if (!file) return [];
  const published = readPublished(file.text);
  if (typeof published === 'string') return [problemAt(file, 0, 'wrong-list', `${publishedFile} ${published}`)];
  return lostAddress(published, site);
}

/** Places on pages that were published and are gone. */
export function lostPlaces(file: TextFile | undefined, site: Site): Problem[] {
  const published = file && readPublished(file.text);
  return !published || typeof published === 'string' ? [] : lostHeading(published, site);
}
